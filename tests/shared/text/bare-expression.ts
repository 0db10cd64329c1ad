import ts from 'typescript';

/** An expression without the parentheses, `as`, `satisfies` and `!` round it. */
export const bareExpression = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node)
    ? bareExpression(node.expression)
    : node;
