import ts from 'typescript';

/** Something written out in a source file that could reach a reader. */
export interface Literal {
  readonly line: number;
  readonly text: string;
  /** JSX text is always for the eye; a string may be a code or a name. */
  readonly isJsxText: boolean;
}

/** Everything written out in a source file but what it imports, the names of its properties, and its types. */
export function literalsOf(file: string, source: string): readonly Literal[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = root.getLineAndCharacterOfPosition(node.getStart());
    found.push({ line: line + 1, text, isJsxText: ts.isJsxText(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && !isName(node)) add(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** `{ 'name': … }`, `row['name']`. */
const isName = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node);

/** Attributes that are shown or read out. */
const SHOWN =
  /^(?:aria-(?:label|description|valuetext|roledescription)|title|alt|placeholder|label|hint|lead|fact)$/;

/** Words that components show or read out as they stand there, instead of from the texts. */
export function wordsForTheEye(file: string, source: string): readonly string[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.replaceAll(/&\w+;/g, ' ').trim());
    const value = ts.isJsxAttribute(node) && SHOWN.test(node.name.getText()) ? node.initializer : undefined;
    if (value !== undefined && ts.isStringLiteral(value)) found.push(value.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found.filter((text) => /\p{L}{2}/u.test(text));
}
