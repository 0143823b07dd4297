'use strict';
// Resource types of computing, delivery and monitoring: free JSON keeps its order, typed objects do not.
const { program, cdk } = require('../harness');
const aas = require('aws-cdk-lib/aws-applicationautoscaling');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const codedeploy = require('aws-cdk-lib/aws-codedeploy');
const codepipeline = require('aws-cdk-lib/aws-codepipeline');
const connections = require('aws-cdk-lib/aws-codeconnections');
const ec2 = require('aws-cdk-lib/aws-ec2');
const events = require('aws-cdk-lib/aws-events');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const route53 = require('aws-cdk-lib/aws-route53');
const sd = require('aws-cdk-lib/aws-servicediscovery');
const ssm = require('aws-cdk-lib/aws-ssm');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'delivery');
  const role = new iam.CfnRole(stack, 'Role', {
    assumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'codebuild.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    policies: [{ policyName: 'own', policyDocument: { Statement: [] } }],
  });
  const connection = new connections.CfnConnection(stack, 'Connection', {
    connectionName: 'github', providerType: 'GitHub',
  });
  const project = new codebuild.CfnProject(stack, 'Project', {
    serviceRole: role.attrArn,
    artifacts: { type: 'CODEPIPELINE' },
    source: { type: 'CODEPIPELINE', buildSpec: 'buildspec.yml' },
    environment: {
      type: 'ARM_CONTAINER', computeType: 'BUILD_GENERAL1_SMALL', image: 'aws/codebuild/standard:7.0',
      privilegedMode: true,
      environmentVariables: [{ name: 'STAGE', value: 'test', type: 'PLAINTEXT' }],
    },
  });
  new codepipeline.CfnPipeline(stack, 'Pipeline', {
    roleArn: role.attrArn,
    artifactStore: { type: 'S3', location: 'artifacts' },
    stages: [{
      name: 'Source',
      actions: [{
        name: 'Checkout',
        actionTypeId: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
        configuration: { FullRepositoryId: 'a/b', ConnectionArn: connection.ref, BranchName: 'main' },
        outputArtifacts: [{ name: 'source' }],
      }],
    }, {
      name: 'Build',
      actions: [{
        name: 'Build',
        actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
        configuration: { ProjectName: project.ref },
        inputArtifacts: [{ name: 'source' }],
        runOrder: 2,
      }],
    }],
  });
  const application = new codedeploy.CfnApplication(stack, 'Application', { computePlatform: 'ECS' });
  new codedeploy.CfnDeploymentGroup(stack, 'Group', {
    applicationName: application.ref,
    serviceRoleArn: role.attrArn,
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
  });
  const fn = new lambda.CfnFunction(stack, 'Function', {
    code: { zipFile: 'exports.handler = () => {}' }, role: role.attrArn,
    handler: 'index.handler', runtime: 'nodejs22.x',
    environment: { variables: { ZONE: 'z', ALPHA: 'a' } },
    loggingConfig: { logFormat: 'JSON', logGroup: new logs.CfnLogGroup(stack, 'Logs', { retentionInDays: 7 }).ref },
    architectures: ['arm64'],
  });
  const rule = new events.CfnRule(stack, 'Rule', {
    eventPattern: { source: ['aws.ecs'], 'detail-type': ['ECS Task State Change'], detail: { lastStatus: ['STOPPED'] } },
    targets: [{ id: 'fn', arn: fn.attrArn, retryPolicy: { maximumRetryAttempts: 2 } }],
  });
  new lambda.CfnPermission(stack, 'Invoke', {
    action: 'lambda:InvokeFunction', functionName: fn.ref, principal: 'events.amazonaws.com', sourceArn: rule.attrArn,
  });
  new cloudwatch.CfnAlarm(stack, 'Alarm', {
    comparisonOperator: 'GreaterThanThreshold', evaluationPeriods: 3, threshold: 0.5,
    metrics: [{
      id: 'm1', returnData: true,
      metricStat: {
        period: 60, stat: 'Average',
        metric: { namespace: 'AWS/Lambda', metricName: 'Errors', dimensions: [{ name: 'FunctionName', value: fn.ref }] },
      },
    }],
  });
  const template = new ec2.CfnLaunchTemplate(stack, 'Template', {
    launchTemplateData: {
      imageId: 'ami-1', instanceType: 't4g.small', securityGroupIds: ['sg-1'],
      metadataOptions: { httpTokens: 'required' },
    },
  });
  new autoscaling.CfnAutoScalingGroup(stack, 'Instances', {
    minSize: '1', maxSize: '3', vpcZoneIdentifier: ['subnet-1'],
    launchTemplate: { launchTemplateId: template.ref, version: template.attrLatestVersionNumber },
    tags: [{ key: 'Name', value: 'web', propagateAtLaunch: true }],
  });
  const target = new aas.CfnScalableTarget(stack, 'Scalable', {
    minCapacity: 1, maxCapacity: 4, resourceId: 'service/a/b',
    scalableDimension: 'ecs:service:DesiredCount', serviceNamespace: 'ecs',
  });
  new aas.CfnScalingPolicy(stack, 'Scaling', {
    policyName: 'cpu', policyType: 'TargetTrackingScaling', scalingTargetId: target.ref,
    targetTrackingScalingPolicyConfiguration: {
      targetValue: 62.5,
      predefinedMetricSpecification: { predefinedMetricType: 'ECSServiceAverageCPUUtilization' },
    },
  });
  const zone = new route53.CfnHostedZone(stack, 'Zone', {
    name: 'example.com', vpcs: [{ vpcId: 'vpc-1', vpcRegion: 'eu-central-1' }],
    hostedZoneTags: [{ key: 'a', value: 'b' }],
  });
  new route53.CfnRecordSet(stack, 'Record', {
    name: 'www.example.com', type: 'A', hostedZoneId: zone.ref,
    aliasTarget: { hostedZoneId: 'Z1', dnsName: 'a.example.com', evaluateTargetHealth: false },
  });
  const namespace = new sd.CfnPrivateDnsNamespace(stack, 'Namespace', { name: 'internal', vpc: 'vpc-1' });
  new sd.CfnService(stack, 'Discovery', {
    name: 'web',
    dnsConfig: { namespaceId: namespace.ref, dnsRecords: [{ type: 'A', ttl: 60 }], routingPolicy: 'MULTIVALUE' },
  });
  new ssm.CfnDocument(stack, 'Document', {
    documentType: 'Command', documentFormat: 'JSON',
    content: { schemaVersion: '2.2', description: 'a', mainSteps: [] },
  });
  cdk.Tags.of(stack).add('Stage', 'test');
});
