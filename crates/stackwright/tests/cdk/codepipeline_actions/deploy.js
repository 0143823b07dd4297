'use strict';
// Actions that deploy: to ECS, by CodeDeploy, stacks; and that call others.
const { program } = require('../harness');
const { CfnCapabilities, CfnParameter, Duration, Stack } = require('aws-cdk-lib');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const { pipeline } = require('./pipeline');

program(__filename, app => {
  const { Artifact } = codepipeline;
  pipeline(app, 'services', (stack, code) => {
    const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, subnetConfiguration: [{ name: 'public', subnetType: ec2.SubnetType.PUBLIC }] });
    const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
    const task = new ecs.FargateTaskDefinition(stack, 'Task');
    task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });
    const service = new ecs.FargateService(stack, 'Service', { cluster, taskDefinition: task, assignPublicIp: true });
    return [
      new actions.EcsDeployAction({ actionName: 'Input', service, input: code }),
      new actions.EcsDeployAction({ actionName: 'File', service, imageFile: code.atPath('images.json'), deploymentTimeout: Duration.minutes(20), runOrder: 2 }),
    ];
  });
  pipeline(app, 'deployments', (stack, code) => {
    const [image, other] = [new Artifact('Image'), new Artifact('Other')];
    const ecsApplication = codedeploy.EcsApplication.fromEcsApplicationName(stack, 'EcsApplication', 'shop');
    const group = codedeploy.EcsDeploymentGroup.fromEcsDeploymentGroupAttributes(stack, 'EcsGroup', { application: ecsApplication, deploymentGroupName: 'web' });
    const serverApplication = codedeploy.ServerApplication.fromServerApplicationName(stack, 'ServerApplication', 'shop');
    const servers = codedeploy.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(stack, 'Servers', { application: serverApplication, deploymentGroupName: 'web' });
    const build = (name, output) => new actions.CommandsAction({ actionName: name, commands: ['true'], input: code, output });
    return [
      [build('BuildImage', image), build('BuildOther', other)],
      [
        new actions.CodeDeployEcsDeployAction({ actionName: 'Inputs', deploymentGroup: group, taskDefinitionTemplateInput: code, appSpecTemplateInput: code }),
        new actions.CodeDeployEcsDeployAction({
          actionName: 'Files', deploymentGroup: group, taskDefinitionTemplateFile: code.atPath('ecs/task.json'), appSpecTemplateFile: other.atPath('ecs/app.yaml'),
          containerImageInputs: [{ input: image, taskDefinitionPlaceholder: 'WEB' }, { input: other }],
        }),
        new actions.CodeDeployServerDeployAction({ actionName: 'Servers', deploymentGroup: servers, input: code }),
      ],
    ];
  });
  pipeline(app, 'stacks', (stack, code) => {
    const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('cloudformation.amazonaws.com') });
    const output = new Artifact('Output');
    const given = new CfnParameter(stack, 'Given', { default: 'x' });
    const create = new actions.CloudFormationCreateReplaceChangeSetAction({
      actionName: 'Prepare', stackName: 'web', changeSetName: 'changes', adminPermissions: false, templatePath: code.atPath('web.yaml'), templateConfiguration: code.atPath('web.json'), cfnCapabilities: [CfnCapabilities.NAMED_IAM],
      parameterOverrides: { Bucket: code.bucketName, Key: code.objectKey, Url: code.url, Value: code.getParam('a.json', 'key'), Plain: 'x', Given: given.valueAsString },
    });
    const update = new actions.CloudFormationCreateUpdateStackAction({
      actionName: 'Update', stackName: 'api', adminPermissions: true, templatePath: code.atPath('api.yaml'), replaceOnFailure: true, output, outputFileName: 'out.json', runOrder: 2,
    });
    const own = new actions.CloudFormationCreateUpdateStackAction({ actionName: 'Own', stackName: 'own', adminPermissions: false, deploymentRole: role, templatePath: code.atPath('own.yaml'), cfnCapabilities: [CfnCapabilities.ANONYMOUS_IAM, CfnCapabilities.AUTO_EXPAND], output: new Artifact() });
    return [
      [create, new actions.CloudFormationExecuteChangeSetAction({ actionName: 'Execute', stackName: 'web', changeSetName: 'changes', runOrder: 2 }), update, own],
      [new actions.CloudFormationDeleteStackAction({ actionName: 'Delete', stackName: 'old', adminPermissions: true }),
        new actions.CloudFormationCreateUpdateStackAction({ actionName: 'Again', stackName: 'web', adminPermissions: false, templatePath: code.atPath('web.yaml'), extraInputs: [output] })],
    ];
  });
  pipeline(app, 'calls', (stack, code) => {
    const fn = lambda.Function.fromFunctionAttributes(stack, 'Function', { functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:notify', sameEnvironment: false });
    const machine = sfn.StateMachine.fromStateMachineArn(stack, 'Machine', 'arn:aws:states:eu-west-1:123456789012:stateMachine:flow');
    const target = codepipeline.Pipeline.fromPipelineArn(stack, 'Target', 'arn:aws:codepipeline:eu-west-1:123456789012:other');
    return [
      [
        new actions.LambdaInvokeAction({ actionName: 'Plain', lambda: fn }),
        new actions.LambdaInvokeAction({ actionName: 'Full', lambda: fn, inputs: [code], outputs: [new Artifact('Made')], userParameters: { a: 1, b: { c: 'x' } } }),
        new actions.LambdaInvokeAction({ actionName: 'Text', lambda: fn, userParametersString: 'text' }),
        new actions.StepFunctionInvokeAction({ actionName: 'Machine', stateMachine: machine }),
        new actions.StepFunctionInvokeAction({ actionName: 'Literal', stateMachine: machine, stateMachineInput: actions.StateMachineInput.literal({ a: 1 }), executionNamePrefix: 'p', output: new Artifact('Result') }),
        new actions.StepFunctionInvokeAction({ actionName: 'File', stateMachine: machine, stateMachineInput: actions.StateMachineInput.filePath(code.atPath('input.json')) }),
      ],
      [
        new actions.PipelineInvokeAction({ actionName: 'Pipeline', targetPipeline: target }),
        new actions.PipelineInvokeAction({
          actionName: 'PipelineFull', targetPipeline: target, variables: [{ name: 'stage', value: 'prod' }],
          sourceRevisions: [{ actionName: 'Source', revisionType: actions.RevisionType.COMMIT_ID, revisionValue: 'abc' }],
        }),
      ],
    ];
  }, { env: { account: '123456789012', region: 'eu-west-1' } });
});
