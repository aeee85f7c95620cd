package org.compagnon.evaluation;

/** The content of an item before it is published; public so that it can be written as JSON. */
public record ItemText(
    String code,
    ItemKind kind,
    String construct,
    String textEn,
    String textFr,
    boolean mandatory) {}
