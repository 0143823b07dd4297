'use strict';
// Not a program: a stack with one pipeline: a source from a connection, and further stages.
const { Stack } = require('aws-cdk-lib');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');

exports.connectionArn = 'arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc';

exports.source = output => new actions.CodeStarConnectionsSourceAction({
  actionName: 'Connection', owner: 'shop', repo: 'web', branch: 'main', output, connectionArn: exports.connectionArn,
});

// `build(stack, code)` gives the actions of the second stage, or a list of lists for several stages.
exports.pipeline = (app, name, build, props = {}) => {
  const stack = new Stack(app, name, { env: props.env });
  const code = new codepipeline.Artifact('Code');
  const made = build(stack, code);
  const stages = Array.isArray(made[0]) ? made : [made];
  delete props.env;
  return new codepipeline.Pipeline(stack, 'Pipeline', {
    ...props,
    stages: [{ stageName: 'Source', actions: [exports.source(code)] }, ...stages.map((list, index) => ({ stageName: `Stage${index}`, actions: list }))],
  });
};
