'use strict';
const { program, cdk } = require('../harness');
const { Artifact, Pipeline } = require('aws-cdk-lib/aws-codepipeline');
const actions = require('aws-cdk-lib/aws-codepipeline-actions');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const kms = require('aws-cdk-lib/aws-kms');
const lambda = require('aws-cdk-lib/aws-lambda');
const s3 = require('aws-cdk-lib/aws-s3');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'regions', { env: { account: '111111111111', region: 'us-east-1' } });
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/k');
  const ireland = s3.Bucket.fromBucketAttributes(stack, 'Ireland', { bucketName: 'ireland-bucket', region: 'eu-west-1', encryptionKey });
  const mumbai = s3.Bucket.fromBucketName(stack, 'Mumbai', 'mumbai-bucket');
  const pipeline = (id, first, props) => {
    const source = new Artifact('Source');
    new Pipeline(stack, id, { ...props, stages: [
      { stageName: 'Source', actions: [new actions.CodeStarConnectionsSourceAction({ actionName: 'Source', connectionArn: 'arn:aws:codestar-connections:us-east-1:111111111111:connection/x', owner: 'o', repo: 'r', output: source })] },
      { stageName: 'Deploy', actions: first(source) }] });
  };
  const deploy = (actionName, source, props) => new actions.CloudFormationCreateUpdateStackAction({ actionName, stackName: 's', templatePath: source.atPath('t'), adminPermissions: true, ...props });
  const project = (id, region) => codebuild.Project.fromProjectArn(stack, id, `arn:aws:codebuild:${region}:111111111111:project/x`);
  const there = project('There', 'eu-west-1'), here = project('Here', 'us-east-1');
  pipeline('Several', source => [
    deploy('Ireland', source, { region: 'eu-west-1' }),
    deploy('Here', source, { region: 'us-east-1' }),
    new actions.CloudFormationDeleteStackAction({ actionName: 'Mumbai', stackName: 's', adminPermissions: false, region: 'ap-south-1' }),
    new actions.CodeBuildAction({ actionName: 'Build', input: source, project: there }),
    new actions.LambdaInvokeAction({ actionName: 'Call', lambda: lambda.Function.fromFunctionArn(stack, 'Function', 'arn:aws:lambda:eu-west-1:111111111111:function:f') }),
    new actions.StepFunctionInvokeAction({ actionName: 'Run', stateMachine: sfn.StateMachine.fromStateMachineArn(stack, 'Machine', 'arn:aws:states:eu-west-1:111111111111:stateMachine:m') }),
    new actions.PipelineInvokeAction({ actionName: 'Start', targetPipeline: Pipeline.fromPipelineArn(stack, 'Other', 'arn:aws:codepipeline:eu-west-1:111111111111:other') }),
    new actions.S3DeployAction({ actionName: 'Copy', input: source, bucket: ireland }),
  ], { crossRegionReplicationBuckets: { 'eu-west-1': ireland, 'ap-south-1': mumbai } });
  pipeline('Own', source => [deploy('Here', source, { region: 'us-east-1' })]);
  pipeline('Unused', source => [new actions.CodeBuildAction({ actionName: 'Build', input: source, project: here })], { crossRegionReplicationBuckets: { 'eu-west-1': ireland } });
});
