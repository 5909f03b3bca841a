package org.glotip.model;

/**
 * A remark beside a table of a return.
 *
 * @param sheet sheet of the layout it belongs to, such as {@code Q6}
 * @param subject what it is about
 * @param cell the remark as found
 */
public record ReturnRemark(String sheet, RemarkSubject subject, RawCell cell) {}
