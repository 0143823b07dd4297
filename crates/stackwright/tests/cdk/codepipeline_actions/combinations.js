'use strict';
// One image to services, functions and servers: the deploying actions share a pipeline, its key and its roles.
const { program, cdk } = require('../harness');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const sns = require('aws-cdk-lib/aws-sns');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'release', { env: { account: '111111111111', region: 'eu-west-1' } });
  const { Artifact } = codepipeline;
  const key = new kms.Key(stack, 'Key');
  const inbox = new s3.Bucket(stack, 'Inbox', { versioned: true, encryption: s3.BucketEncryption.KMS });
  const outbox = s3.Bucket.fromBucketAttributes(stack, 'Outbox', { bucketName: 'outbox', encryptionKey: kms.Key.fromKeyArn(stack, 'OutboxKey', 'arn:aws:kms:eu-west-1:111111111111:key/k') });
  const images = new ecr.Repository(stack, 'Images');
  const vpc = new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['eu-west-1a'], natGateways: 0, subnetConfiguration: [{ name: 'public', subnetType: ec2.SubnetType.PUBLIC }] });
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc, clusterName: 'shop' });
  const serve = (id, image) => {
    const task = new ecs.FargateTaskDefinition(stack, `${id}Task`);
    task.addContainer('web', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: id }) });
    return new ecs.FargateService(stack, id, { cluster, taskDefinition: task, assignPublicIp: true });
  };
  const web = serve('Web', ecs.ContainerImage.fromEcrRepository(images, 'stable')), api = serve('Api', ecs.ContainerImage.fromRegistry('nginx'));
  const fn = lambda.Function.fromFunctionAttributes(stack, 'Function', { functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:check', sameEnvironment: true });
  const machine = sfn.StateMachine.fromStateMachineArn(stack, 'Machine', 'arn:aws:states:eu-west-1:111111111111:stateMachine:flow');
  const servers = codedeploy.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(stack, 'Servers', { application: codedeploy.ServerApplication.fromServerApplicationName(stack, 'Application', 'shop'), deploymentGroupName: 'web' });
  const own = new codedeploy.ServerDeploymentGroup(stack, 'OwnServers', { ec2InstanceTags: new codedeploy.InstanceTagSet({ stage: ['test'] }) });
  const source = new Artifact('Source'), base = new Artifact('Base'), built = new Artifact('Built'), made = new Artifact('Made'), result = new Artifact('Result');
  const team = new sns.Topic(stack, 'Team', { masterKey: key });
  const acting = new iam.Role(stack, 'Acting', { assumedBy: new iam.AccountRootPrincipal() });
  const pipelineRole = new iam.Role(stack, 'PipelineRole', { assumedBy: new iam.ServicePrincipal('codepipeline.amazonaws.com') });
  const fetch = new actions.S3SourceAction({ actionName: 'Fetch', bucket: inbox, bucketKey: 'source.zip', output: source, trigger: actions.S3Trigger.EVENTS, variablesNamespace: 'fetch' });
  const project = new codebuild.PipelineProject(stack, 'Project', { encryptionKey: key, logging: { cloudWatch: { logGroup: new logs.LogGroup(stack, 'Log') } } });
  const build = new actions.CodeBuildAction({ actionName: 'Build', project, input: source, outputs: [built], variablesNamespace: 'build', environmentVariables: { VERSION: { value: fetch.variables.versionId } } });
  const batch = new actions.CodeBuildAction({ actionName: 'Batch', project, input: built, executeBatchBuild: true, combineBatchBuildArtifacts: true, outputs: [made], type: actions.CodeBuildActionType.TEST, role: acting, runOrder: 3 });
  const ask = new actions.StepFunctionInvokeAction({ actionName: 'Ask', stateMachine: machine, stateMachineInput: actions.StateMachineInput.filePath(made.atPath('in.json')), output: result, role: acting, runOrder: 2 });
  const pipeline = new codepipeline.Pipeline(stack, 'Pipeline', { role: pipelineRole, crossAccountKeys: true, enableKeyRotation: true, pipelineType: codepipeline.PipelineType.V2, stages: [
    { stageName: 'Source', actions: [fetch, new actions.EcrSourceAction({ actionName: 'Image', repository: images, output: base, role: acting })] },
    { stageName: 'Build', actions: [build, new actions.EcrBuildAndPublishAction({ actionName: 'Publish', repositoryName: images.repositoryName, input: source, runOrder: 2 }), batch] },
    { stageName: 'Check', actions: [
      new actions.LambdaInvokeAction({ actionName: 'Check', lambda: fn, inputs: [built, made], outputs: [new Artifact('Checked')], userParameters: { version: fetch.variables.versionId, of: [build.variable('X'), inbox.bucketName] }, variablesNamespace: 'check' }), ask] },
  ] });
  const deploy = pipeline.addStage({ stageName: 'Deploy' });
  deploy.addAction(new actions.EcsDeployAction({ actionName: 'Web', service: web, input: built }));
  deploy.addAction(new actions.EcsDeployAction({ actionName: 'Api', service: api, imageFile: made.atPath('images.json'), deploymentTimeout: cdk.Duration.minutes(5) }));
  deploy.addAction(new actions.CodeDeployServerDeployAction({ actionName: 'Servers', deploymentGroup: servers, input: built, runOrder: 2 }));
  deploy.addAction(new actions.CodeDeployServerDeployAction({ actionName: 'Own', deploymentGroup: own, input: built, runOrder: 2, role: acting }));
  deploy.addAction(new actions.S3DeployAction({ actionName: 'Publish', bucket: outbox, input: result, extract: false, objectKey: 'result.zip', encryptionKey: key, runOrder: 3 }));
  deploy.addAction(new actions.CloudFormationDeleteStackAction({ actionName: 'Old', stackName: 'old', adminPermissions: true, role: acting, runOrder: 4 }));
  const last = pipeline.addStage({ stageName: 'Last', placement: { rightBefore: deploy } });
  last.addAction(new actions.ManualApprovalAction({ actionName: 'Approve', notificationTopic: team, notifyEmails: ['a@example.com', 'b@example.com'], externalEntityLink: 'https://example.com', role: acting }));
  pipeline.artifactBucket.grantRead(new iam.Role(stack, 'Auditor', { assumedBy: new iam.AccountRootPrincipal() }));
  pipeline.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] }));
});
