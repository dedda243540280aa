package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Arrays;

/** Why a file is not written, and the way out. */
enum OutputWords {
    IS_INPUT("没有写任何文件：%1$s 是本次要读的文件，写了它就没了；请给输出换一个名称",
            "Nothing was written: this run reads %1$s, which the output would replace. Give the output another name"),
    LEADS_TO_INPUT("没有写任何文件：输出 %1$s 就是本次要读的文件 %2$s，写了它就没了；请给输出换一个名称",
            "Nothing was written: the output %1$s is the same file as %2$s, which this run reads. Give the output another name"),
    STANDARD_OUTPUT("没有输出：标准输出接到了本次要读的文件 %1$s；请接到另一个文件",
            "Nothing was written: standard output leads into %1$s, a file that this run reads. Send it into another file"),
    SAME_FILE("没有写任何文件：两个输出会写到同一个文件，%1$s 与 %2$s；请各用一个名称",
            "Nothing was written: two outputs would go to the same file, %1$s and %2$s. Give each a name of its own"),
    BELOW_FILE("没有写任何文件：%1$s 在 %2$s 之下，而后者是另一个输出文件，不是目录；请换一个名称",
            "Nothing was written: %1$s would lie below %2$s, which is another output and no folder. Choose another name"),
    OTHER_ENDING("没有写任何文件：%1$s 的扩展名“.%2$s”属于“%3$s”，而要写的是“%4$s”；请改用“.%5$s”，或另选格式",
            "Nothing was written: %1$s ends in \".%2$s\" as %3$s do, but what is written are %4$s. "
                    + "End the name in \".%5$s\", or choose another format"),
    HOLDS_INPUT("没有写任何文件：%1$s 里是设计、豁免或价格，不会用输出替换；请给输出换一个名称",
            "Nothing was written: %1$s holds a design, waivers or prices and is not replaced. Give the output another name"),
    NOT_OURS("没有写任何文件：%1$s 已存在，又不是 labcheck 写的%2$s，不会替换；请换一个名称，或先移走它",
            "Nothing was written: %1$s is there already and none of the %2$s that labcheck writes, so it is not replaced. "
                    + "Choose another name or move it away first"),
    NO_FILE("没有写任何文件：%1$s 不是普通文件，不能就地更新", "Nothing was written: %1$s is no regular file and cannot be updated in place"),
    IN_PACK("没有写任何文件：%1$s 在扩展包 %2$s 之内，以后会当作其条款来读；请写到别处",
            "Nothing was written: %1$s lies in the pack %2$s and would be read as clauses from then on. Write it elsewhere"),

    CANNOT_WRITE("无法写入 %1$s：%2$s", "Cannot write %1$s: %2$s"),
    IS_FOLDER("它是一个目录，请写上文件名", "it is a folder; add a file name"),
    CIRCLE("它是一个转圈的链接", "it is a link that leads back to itself"),
    NO_FOLDER("%1$s 不是目录", "%1$s is no folder"),
    NOT_WRITABLE("没有写权限", "no permission to write there"),
    PROTECTED("文件设为只读；先允许写入，或换一个名称", "the file is write-protected; allow writing to it or choose another name"),
    NOT_WRITTEN("无法写入 %1$s：%2$s；原有文件未动", "Cannot write %1$s: %2$s; what was there is as it was"),
    DISK_FULL("磁盘已满，或超出配额", "the disk is full or the quota is used up"),
    FAILED("写入失败（%1$s）", "writing failed (%1$s)");

    private final String zh;
    private final String en;

    OutputWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in both languages, arguments with words of their own in the same language. */
    Text text(Object... arguments) {
        return new Text(in(Language.ZH, zh, arguments), in(Language.EN, en, arguments));
    }

    private static String in(Language language, String words, Object... arguments) {
        return words.formatted(Arrays.stream(arguments).map(a -> a instanceof Text text ? text.in(language) : a).toArray());
    }

    UsageException refused(Object... arguments) {
        return new UsageException(text(arguments));
    }
}
