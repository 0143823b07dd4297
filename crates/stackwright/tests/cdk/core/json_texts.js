'use strict';
const { program, cdk } = require('../harness');
const F = cdk.Fn;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'json-texts');
  new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
  const p = new cdk.CfnParameter(stack, 'P').valueAsString;
  const list = new cdk.CfnParameter(stack, 'L', { type: 'CommaDelimitedList' }).valueAsList;
  const out = (id, value) => new cdk.CfnOutput(stack, id, { value: stack.toJsonString(value) });
  out('Text', { a: `say "${p}" \\ line\nnext` });
  out('Delimiter', { a: F.join('"', [p, 'x"y']) });
  out('List', { a: F.join('","', list) });
  out('Sub', { a: F.sub('he said "${P}"') });
  out('SubWith', { a: F.sub('v "${X}"', { X: 'q"' }) });
  out('Nested', { a: stack.toJsonString({ b: p, c: 'q"q' }) });
  out('Calls', [F.base64('a"b'), F.base64(`x"${p}`), F.importValue('a"b')]);
  out('Joins', F.join(',', ['a"', F.join('-', ['"', p])]));
  out('Plain', 'plain "text" ' + p);
});
