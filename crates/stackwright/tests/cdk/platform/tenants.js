'use strict';
const { program, cdk } = require('../harness');
const appscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const events = require('aws-cdk-lib/aws-events');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const rds = require('aws-cdk-lib/aws-rds');
const route53 = require('aws-cdk-lib/aws-route53');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const ssm = require('aws-cdk-lib/aws-ssm');
// Tenants of a platform that others own: nearly everything is imported, and each tenant adds its own
// service, database user, rule, worker and nightly task.
program(__filename, app => {
  const stack = new cdk.Stack(app, 'tenants', { env: { account: '123456789012', region: 'us-west-2' } });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-0123456789abcdef0', vpcCidrBlock: '10.0.0.0/16', availabilityZones: ['us-west-2a', 'us-west-2b'],
    publicSubnetIds: ['subnet-a', 'subnet-b'], privateSubnetIds: ['subnet-c', 'subnet-d'], privateSubnetRouteTableIds: ['rtb-c', 'rtb-d'], isolatedSubnetIds: ['subnet-e', 'subnet-f'],
  });
  const shared = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Shared', 'sg-0aaa', { mutable: false });
  const databaseGroup = ec2.SecurityGroup.fromSecurityGroupId(stack, 'DatabaseGroup', 'sg-0bbb', { allowAllOutbound: false });
  const cluster = ecs.Cluster.fromClusterAttributes(stack, 'Cluster', { clusterName: 'platform', vpc, securityGroups: [shared] });
  const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555');
  const listener = elbv2.ApplicationListener.fromApplicationListenerAttributes(stack, 'Listener', { listenerArn: 'arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/app/platform/50dc6c495c0c9188/f2f7dc8efc522ab2', securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'ListenerGroup', 'sg-0ccc') });
  const database = rds.DatabaseCluster.fromDatabaseClusterAttributes(stack, 'Database', { clusterIdentifier: 'platform', clusterEndpointAddress: 'platform.cluster-x.us-west-2.rds.amazonaws.com', port: 5432, securityGroups: [databaseGroup], engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_15_8 }), clusterResourceIdentifier: 'cluster-ABCDEFGH' });
  const bucket = s3.Bucket.fromBucketAttributes(stack, 'Bucket', { bucketArn: 'arn:aws:s3:::platform-data', encryptionKey: key });
  const topic = sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:us-west-2:123456789012:platform');
  const queue = sqs.Queue.fromQueueAttributes(stack, 'Queue', { queueArn: 'arn:aws:sqs:us-west-2:123456789012:jobs', keyArn: key.keyArn });
  const zone = route53.PublicHostedZone.fromPublicHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'ZAAAAAAAAAAAAA', zoneName: 'platform.example' });
  const repository = ecr.Repository.fromRepositoryArn(stack, 'Repository', 'arn:aws:ecr:us-west-2:123456789012:repository/tenant');
  const boundary = iam.ManagedPolicy.fromManagedPolicyName(stack, 'Boundary', 'tenant-boundary');
  const executionRole = iam.Role.fromRoleArn(stack, 'ExecutionRole', 'arn:aws:iam::123456789012:role/platform/execution', { mutable: false });
  const password = secretsmanager.Secret.fromSecretNameV2(stack, 'Password', 'platform/database');
  const complete = secretsmanager.Secret.fromSecretCompleteArn(stack, 'Licence', 'arn:aws:secretsmanager:us-west-2:123456789012:secret:licence-AbCdEf');
  const flags = ssm.StringParameter.fromStringParameterName(stack, 'Flags', '/platform/flags');
  const group = logs.LogGroup.fromLogGroupName(stack, 'Logs', '/platform/tenants');

  const tenant = (name, priority, count) => {
    const scope = new cdk.aws_iam.Role(stack, `${name}Role`, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'), permissionsBoundary: boundary, roleName: `tenant-${name.toLowerCase()}`, path: '/tenants/' });
    const task = new ecs.FargateTaskDefinition(stack, `${name}Task`, { cpu: 256, memoryLimitMiB: 512, taskRole: scope, executionRole, ephemeralStorageGiB: 30 });
    task.addContainer('Main', {
      image: ecs.ContainerImage.fromEcrRepository(repository, name.toLowerCase()), portMappings: [{ containerPort: 8000 }], logging: ecs.LogDriver.awsLogs({ streamPrefix: name, logGroup: group, datetimeFormat: '%Y-%m-%d' }),
      environment: { TENANT: name, DATABASE: database.clusterEndpoint.hostname }, secrets: { PASSWORD: ecs.Secret.fromSecretsManager(password, 'password'), LICENCE: ecs.Secret.fromSecretsManagerVersion(complete, { versionStage: 'AWSCURRENT' }, 'key'), FLAGS: ecs.Secret.fromSsmParameter(flags) },
    });
    const own = new ec2.SecurityGroup(stack, `${name}Group`, { vpc, allowAllOutbound: false, description: `Tasks of ${name}` });
    own.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'AWS');
    const service = new ecs.FargateService(stack, name, { cluster, taskDefinition: task, desiredCount: count, securityGroups: [own, shared], vpcSubnets: { subnets: vpc.privateSubnets }, deploymentController: { type: ecs.DeploymentControllerType.ECS }, enableECSManagedTags: true, serviceName: `tenant-${name.toLowerCase()}`, availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED });
    const targets = new elbv2.ApplicationTargetGroup(stack, `${name}Target`, { vpc, port: 8000, protocol: elbv2.ApplicationProtocol.HTTP, targets: [service], healthCheck: { interval: cdk.Duration.seconds(20) } });
    listener.addTargetGroups(`${name}Rule`, { priority, targetGroups: [targets], conditions: [elbv2.ListenerCondition.hostHeaders([`${name.toLowerCase()}.platform.example`]), elbv2.ListenerCondition.sourceIps(['192.0.2.0/24']), elbv2.ListenerCondition.httpHeader('X-Tenant', [name])] });
    database.connections.allowDefaultPortFrom(service);
    database.grantConnect(scope, name.toLowerCase());
    bucket.grantReadWrite(scope, `${name.toLowerCase()}/*`);
    topic.grantPublish(scope);
    queue.grantSendMessages(scope);
    new route53.CnameRecord(stack, `${name}Record`, { zone, recordName: name.toLowerCase(), domainName: 'platform-1.us-west-2.elb.amazonaws.com' });
    return service;
  };
  const acme = tenant('Acme', 100, 2);
  tenant('Globex', 110, 1);
  acme.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 4 }).scaleOnSchedule('Morning', { schedule: appscaling.Schedule.rate(cdk.Duration.days(1)), maxCapacity: 8 });

  new patterns.QueueProcessingFargateService(stack, 'Worker', { cluster, image: ecs.ContainerImage.fromRegistry('public.ecr.aws/x/worker:1'), queue, cpu: 512, memoryLimitMiB: 1024, maxScalingCapacity: 5, minScalingCapacity: 0, environment: { MODE: 'batch' }, logDriver: ecs.LogDriver.awsLogs({ streamPrefix: 'worker', logGroup: group }), taskSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, securityGroups: [shared] });
  new patterns.ScheduledFargateTask(stack, 'Nightly', { cluster, schedule: events.Schedule.cron({ hour: '2', minute: '0' }), scheduledFargateTaskImageOptions: { image: ecs.ContainerImage.fromEcrRepository(repository), cpu: 256, memoryLimitMiB: 512, command: ['cleanup'], logDriver: ecs.LogDriver.awsLogs({ streamPrefix: 'nightly', logGroup: group }) }, subnetSelection: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, securityGroups: [shared] });
  const nlb = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(stack, 'Nlb', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/platform/1234567890abcdef', vpc, loadBalancerDnsName: 'platform-nlb.elb.us-west-2.amazonaws.com', loadBalancerCanonicalHostedZoneId: 'Z18D5FSROUN65G' });
  const raw = nlb.addListener('Raw', { port: 9000, certificates: [acm.Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:us-west-2:123456789012:certificate/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee')] });
  raw.addTargets('RawTarget', { port: 8000, targets: [acme], preserveClientIp: true, deregistrationDelay: cdk.Duration.seconds(5), healthCheck: { protocol: elbv2.Protocol.HTTP, path: '/' } });
  cloudwatch.Alarm.fromAlarmArn(stack, 'Paging', 'arn:aws:cloudwatch:us-west-2:123456789012:alarm:paging');
  new cdk.CfnOutput(stack, 'Repositories', { value: repository.repositoryUriForTag('acme') });
  new cdk.CfnOutput(stack, 'PasswordArn', { value: password.secretArn });
  new cdk.CfnOutput(stack, 'FlagsValue', { value: flags.stringValue });
  new cdk.CfnOutput(stack, 'QueueUrl', { value: queue.queueUrl });
});
