package org.compagnon.evaluation;

/** The content of an item before it is published. */
record ItemText(
    String code,
    ItemKind kind,
    String construct,
    String textEn,
    String textFr,
    boolean mandatory) {}
