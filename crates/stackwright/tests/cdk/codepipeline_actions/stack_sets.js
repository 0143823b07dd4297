'use strict';
const { program, cdk } = require('../harness');
const { Artifact, Pipeline } = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const iam = require('aws-cdk-lib/aws-iam');
const { source } = require('./pipeline');
// A pipeline beside others in a stack, with one stage of actions.
const pipeline = (stack, id, build) => {
  const code = new Artifact('Code');
  return new Pipeline(stack, id, { stages: [{ stageName: 'Source', actions: [source(code)] }, { stageName: 'Do', actions: build(code) }] });
};
const { CloudFormationDeployStackSetAction: Set, CloudFormationDeployStackInstancesAction: Instances, StackInstances, StackSetDeploymentModel: Model, StackSetOrganizationsAutoDeployment: Auto, StackSetParameters, StackSetTemplate } = actions;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'stack-sets', { env: { account: '111111111111', region: 'eu-west-1' } });
  const administrationRole = new iam.Role(stack, 'Admin', { assumedBy: new iam.ServicePrincipal('cloudformation.amazonaws.com') });
  pipeline(stack, 'Pipeline', code => {
    const template = StackSetTemplate.fromArtifactPath(code.atPath('t.json'));
    const file = code.atPath('i.json');
    const set = (actionName, props) => new Set({ actionName, stackSetName: 'set', template, ...props });
    return [
      set('Plain'),
      set('Accounts', { description: 'd', stackInstances: StackInstances.inAccounts(['111111111111', '222222222222'], ['us-east-1', 'eu-west-1']), deploymentModel: Model.selfManaged({ administrationRole, executionRoleName: 'exec' }), parameters: StackSetParameters.fromLiteral({ A: 'b' }, ['C']), cfnCapabilities: [cdk.CfnCapabilities.NAMED_IAM, cdk.CfnCapabilities.AUTO_EXPAND], failureTolerancePercentage: 10, maxAccountConcurrencyPercentage: 20 }),
      set('Units', { stackInstances: StackInstances.inOrganizationalUnits(['ou-1'], ['us-east-1']), deploymentModel: Model.organizations({ autoDeployment: Auto.ENABLED_WITH_STACK_RETENTION }), parameters: StackSetParameters.fromArtifactPath(code.atPath('p.json')) }),
      set('Enabled', { deploymentModel: Model.organizations({ autoDeployment: Auto.ENABLED }) }),
      set('Files', { stackInstances: StackInstances.fromArtifactPath(file, ['us-east-1']), deploymentModel: Model.selfManaged({ executionRoleName: 'exec' }) }),
      new Instances({ actionName: 'Instances', stackSetName: 'set', stackInstances: StackInstances.inAccounts(['111111111111'], ['us-east-1']) }),
      new Instances({ actionName: 'FileInstances', stackSetName: 'set', stackInstances: StackInstances.fromArtifactPath(file, ['us-east-1']), parameterOverrides: StackSetParameters.fromLiteral({ A: 'b' }), failureTolerancePercentage: 10, maxAccountConcurrencyPercentage: 20 }),
    ];
  });
});
