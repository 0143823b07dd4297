'use strict';
const { program, cdk } = require('../harness');
const { Artifact, ActionCategory, CustomActionRegistration, Pipeline } = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const { source } = require('./pipeline');
// A pipeline beside others in a stack, with one stage of actions.
const pipeline = (stack, id, build) => {
  const code = new Artifact('Code');
  return new Pipeline(stack, id, { stages: [{ stageName: 'Source', actions: [source(code)] }, { stageName: 'Do', actions: build(code) }] });
};
const { Ec2DeployAction, Ec2DeploySpecifications: Spec, Ec2InstanceType: Kind, Ec2MaxInstances: Max, JenkinsActionType: Type } = actions;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'others');
  const repository = new ecr.Repository(stack, 'Repository');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0 });
  const group = new elbv2.ApplicationTargetGroup(stack, 'Group', { vpc, port: 80 });
  const out = name => new Artifact(name);
  pipeline(stack, 'Scans', code => [
    new actions.InspectorSourceCodeScanAction({ actionName: 'Code', input: code, output: out('O1') }),
    new actions.InspectorSourceCodeScanAction({ actionName: 'StrictCode', input: code, output: out('O2'), criticalThreshold: 1, highThreshold: 2, mediumThreshold: 3, lowThreshold: 4, variablesNamespace: 'n', runOrder: 2 }),
    new actions.InspectorEcrImageScanAction({ actionName: 'Image', repository, output: out('O3') }),
    new actions.InspectorEcrImageScanAction({ actionName: 'StrictImage', repository, output: out('O4'), imageTag: 'x', criticalThreshold: 0 }),
  ]);
  const deploySpecifications = Spec.inline({ targetDirectory: '/t', postScript: 'post.sh' });
  pipeline(stack, 'Instances', code => [
    new Ec2DeployAction({ actionName: 'Any', input: code, instanceType: Kind.EC2, instanceTagKey: 'k', deploySpecifications }),
    new Ec2DeployAction({ actionName: 'Some', input: code, instanceType: Kind.SSM_MANAGED_NODE, instanceTagKey: 'k', instanceTagValue: 'v', maxBatch: Max.targets(2), maxError: Max.percentage(50), deploySpecifications: Spec.inline({ targetDirectory: '/t', preScript: 'pre.sh', postScript: 'post.sh' }) }),
    new Ec2DeployAction({ actionName: 'Balanced', input: code, instanceType: Kind.EC2, instanceTagKey: 'k', targetGroups: [group], deploySpecifications }),
  ]);
  const jenkins = new actions.JenkinsProvider(stack, 'Jenkins', { providerName: 'jenkins', serverUrl: 'http://jenkins', version: '2' });
  const both = new actions.JenkinsProvider(stack, 'Both', { providerName: 'both', serverUrl: 'http://both', forBuild: true, forTest: true });
  const registered = actions.JenkinsProvider.fromJenkinsProviderAttributes(stack, 'Registered', { providerName: 'registered', serverUrl: 'http://r', version: '3' });
  const secret = name => cdk.SecretValue.secretsManager(name);
  pipeline(stack, 'Others', code => [
    new actions.JenkinsAction({ actionName: 'Build', jenkinsProvider: jenkins, projectName: 'p', type: Type.BUILD, inputs: [code], outputs: [out('J1')] }),
    new actions.JenkinsAction({ actionName: 'Test', jenkinsProvider: both, projectName: 'p', type: Type.TEST, inputs: [code], runOrder: 2 }),
    new actions.JenkinsAction({ actionName: 'TestToo', jenkinsProvider: registered, projectName: 'p', type: Type.TEST, inputs: [code] }),
    new actions.ServiceCatalogDeployActionBeta1({ actionName: 'Product', templatePath: code.atPath('t.json'), productVersionName: 'v', productId: 'prod-1', productVersionDescription: 'd' }),
    new actions.ElasticBeanstalkDeployAction({ actionName: 'Beanstalk', input: code, applicationName: 'app', environmentName: 'env' }),
    new actions.AlexaSkillDeployAction({ actionName: 'Skill', clientId: 'c', clientSecret: secret('cs'), refreshToken: secret('rt'), skillId: 's', input: code, parameterOverridesArtifact: code }),
  ]);
  const artifactBounds = { minInputs: 0, maxInputs: 1, minOutputs: 0, maxOutputs: 2 };
  new CustomActionRegistration(stack, 'Custom', { category: ActionCategory.BUILD, artifactBounds, provider: 'Own', version: '3', entityUrl: 'https://e', executionUrl: 'https://x', actionProperties: [{ name: 'a', required: true, description: 'd', key: true, queryable: true, secret: true, type: 'String' }, { name: 'b', required: false }] });
  new CustomActionRegistration(stack, 'Plain', { category: ActionCategory.TEST, artifactBounds, provider: 'Own' });
});
