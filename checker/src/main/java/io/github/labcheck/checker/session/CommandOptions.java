package io.github.labcheck.checker.session;

import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;

/** Options that several commands have. */
final class CommandOptions {

    private CommandOptions() {
    }

    static Option profile() {
        return Option.several("profile", new Text("方案", "P"), new Text("适用方案或方案文件（*.yaml），默认为会话所选，未选则 guangxi",
                "profile or profile file (*.yaml); the session's own by default, else guangxi"), KnownChoices::profilesAndFiles);
    }

    static Option category() {
        return Option.several("category", new Text("类别", "C"), new Text("只限该类别", "only this category"), KnownChoices::categories);
    }

    static Option without() {
        return Option.several("without", new Text("类别", "C"), new Text("不含该类别", "without this category"), KnownChoices::categories);
    }

    static Option phase() {
        return Option.of("phase", new Text("阶段", "P"), new Text("到该阶段为止：scheme 方案、construction 施工图与建造、operation 使用",
                "up to this phase: scheme, construction or operation"), KnownChoices::phases);
    }

    static Option clause() {
        return Option.several("clause", new Text("条款", "ID"), new Text("只限该条款", "only this clause"), KnownChoices::clauses);
    }

    static Option discard() {
        return Option.flag("discard", new Text("放弃未保存的修改", "drops changes that are not saved"));
    }

    static Option room() {
        return Option.several("room", new Text("房间", "ID"), new Text("只限与该房间有关的", "only what concerns this room"), KnownChoices::rooms);
    }
}
