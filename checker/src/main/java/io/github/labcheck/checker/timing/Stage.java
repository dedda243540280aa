package io.github.labcheck.checker.timing;

import io.github.labcheck.ontology.Text;

/** A part of a check whose time is noted. */
public enum Stage {

    /** From the start of the process until the program has its first say. */
    START("启动", "start"),
    /** Waiting for the ontology and the rules, which load beside the reading. */
    LOAD("等待本体与规则载入", "waiting for the ontology and the rules"),
    READ("读取文件", "reading"),
    /** Defaults, links and computed values. */
    DERIVE("补全设计", "completing the design"),
    /** Which clauses bind what, with what they look at; {@link #MEASURE} is a part of it. */
    SELECT("选取条款", "selecting clauses"),
    MEASURE("其中：量图", "of that: measuring the drawing"),
    JUDGE("判定", "judging"),
    WORD("组织结果", "putting into words"),
    REPORT("写报告", "writing reports");

    private final Text label;

    Stage(String zh, String en) {
        label = new Text(zh, en);
    }

    /** What it is called. */
    public Text label() {
        return label;
    }
}
