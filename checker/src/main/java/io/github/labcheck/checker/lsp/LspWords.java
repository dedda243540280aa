package io.github.labcheck.checker.lsp;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The sentences of the language server. */
enum LspWords {
    NEEDED("缺少“%s”（%s）：%s。补上后可判定 %d 项。", "%2$s (%1$s) is missing: %3$s Verdicts that wait for it: %4$d."),
    SOURCE("依据：%s", "Source: %s"),
    BESIDE("%s（%s）", "%s (%s)"),
    REMEDY("处理：%s", "Remedy: %s"),
    RELATED("相关：%s", "Related: %s"),
    USED_BY("值来自%s，用于此项", "The value comes from %s and is used by this entry"),
    PUT("改为 %s", "Change to %s"),
    WRITE("写入 %s", "Write %s"),
    TRY("%s（已试：消除此项，无新问题）", "%s (tried: cures this, nothing gets worse)"),
    TRY_WORSE("%s（已试：消除此项，但新增 %d 项）", "%s (tried: cures this, but %d new)"),
    NO_ID("此处不是编号；请把光标放在一个编号上再重命名。", "There is no id here; put the cursor on an id to rename it."),
    EMPTY_ID("新编号是空的；请写一个编号。", "The new id is empty; write one."),
    TAKEN("编号 %s 已被第 %d 行的项使用；请换一个。", "The id %s is taken by the entry in line %d; choose another one."),
    MALFORMED("%s 不能作编号：%s", "%s cannot be an id: %s"),
    ERRORS_FIRST("设计文件有输入错误，不能安全地重命名；请先改正。", "The file has input errors, so that nothing can be renamed safely; mend them first."),
    NOT_ALL("%s 还在简写中用到，不能自动重命名；请手工改。", "%s is also used in a short form that cannot be renamed; change it by hand."),
    MEANING("含义", "Meaning"), PART("部分", "Section"), SHORT("简写", "Short form"), ALSO("也作", "Also"),
    ENTRY("%s，第 %d 行", "%s, line %d"),
    LIMIT("检查没有做完：%s", "The check was not completed: %s"),
    TOO_MUCH("设计太大，内存不够。", "The design is too large for the memory."),
    NOT_OFFERED("此服务器不提供这项功能。", "This server does not offer that."),
    BROKEN("连接中断：编辑器没有按协议结束。", "The connection broke: the editor did not end it as the protocol says.");

    private final Text text;

    LspWords(String zh, String en) {
        text = new Text(zh, en);
    }

    /** The words in a language, with their arguments filled in. */
    String in(Language language, Object... arguments) {
        return arguments.length == 0 ? text.in(language) : text.in(language).formatted(arguments);
    }
}
