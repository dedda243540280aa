package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Text;
import java.io.IOException;

/** A file that a user names cannot be read; the words say why. */
public final class UnreadableInput extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    private UnreadableInput(String zh, String en, Throwable cause) {
        super(en, cause);
        this.words = new Text(zh, en);
    }

    static UnreadableInput missing() {
        return new UnreadableInput("文件不存在", "There is no such file", null);
    }

    static UnreadableInput folder() {
        return new UnreadableInput("这是一个目录；请写出其中的一个文件", "This is a folder; name a file in it", null);
    }

    static UnreadableInput denied() {
        return new UnreadableInput("没有读取这个文件的权限", "There is no permission to read this file", null);
    }

    static UnreadableInput silent(int seconds) {
        return new UnreadableInput("这不是普通文件（是管道或设备），等了 %d 秒没有读到内容".formatted(seconds),
                "This is no plain file but a pipe or a device, and nothing came from it for %d seconds".formatted(seconds), null);
    }

    static UnreadableInput broken(Throwable cause) {
        return new UnreadableInput("文件无法读取", "The file cannot be read", cause);
    }

    /** Why, without a full stop. */
    public Text words() {
        return words;
    }
}
