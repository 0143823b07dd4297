'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const efs = require('aws-cdk-lib/aws-efs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const rds = require('aws-cdk-lib/aws-rds');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const account = 'arn:aws:kms:eu-central-1:123456789012';
  const network = s => ec2.Vpc.fromVpcAttributes(s, 'Vpc', {
    vpcId: 'vpc-1', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    publicSubnetIds: ['subnet-1', 'subnet-2'], privateSubnetIds: ['subnet-3', 'subnet-4'],
  });
  const group = (s, id) => ec2.SecurityGroup.fromSecurityGroupId(s, id, 'sg-12345678');
  stack('imported-hosts', s => {
    const vpc = network(s);
    const key = kms.Key.fromKeyArn(s, 'Key', `${account}:key/12345678-1234-1234-1234-123456789012`);
    const disk = ec2.Volume.fromVolumeAttributes(s, 'Disk', {
      volumeId: 'vol-12345678', availabilityZone: 'eu-central-1a', encryptionKey: key,
    });
    const host = new ec2.Instance(s, 'Host', {
      vpc, vpcSubnets: { subnets: [vpc.privateSubnets[1]] }, instanceType: new ec2.InstanceType('c7g.large'),
      machineImage: ec2.MachineImage.genericLinux({ 'eu-central-1': 'ami-12345678', 'eu-west-1': 'ami-87654321' }),
      keyPair: ec2.KeyPair.fromKeyPairAttributes(s, 'Pair', { keyPairName: 'staff', type: ec2.KeyPairType.ED25519 }),
      placementGroup: ec2.PlacementGroup.fromPlacementGroupName(s, 'Near', 'near'), securityGroup: group(s, 'Servers'),
      role: iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/servers'), privateIpAddress: '10.0.3.7',
    });
    disk.grantAttachVolume(host);
    disk.grantDetachVolume(host);
    host.addSecurityGroup(group(s, 'More'));
    const servers = new autoscaling.AutoScalingGroup(s, 'Servers2', {
      vpc, maxCapacity: 3,
      launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'Template', { launchTemplateId: 'lt-12345678', versionNumber: '2' }),
    });
    servers.scaleOnSchedule('Night', { schedule: autoscaling.Schedule.expression('0 22 * * *'), desiredCapacity: 0 });
    const other = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(s, 'Other', 'others');
    other.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    other.addLifecycleHook('Stop', {
      lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING, heartbeatTimeout: cdk.Duration.minutes(5),
    });
  });
  stack('imported-data', s => {
    const vpc = network(s);
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    const secret = secretsmanager.Secret.fromSecretNameV2(s, 'Secret', 'shop/boss');
    const serverless = rds.ServerlessCluster.fromServerlessClusterAttributes(s, 'Serverless', {
      clusterIdentifier: 'shop', clusterEndpointAddress: 'shop.example.com', port: 5432, secret, securityGroups: [group(s, 'Data')],
    });
    serverless.grantDataApiAccess(role);
    serverless.connections.allowDefaultPortFromAnyIpv4();
    new cdk.CfnOutput(s, 'Endpoint', { value: serverless.clusterEndpoint.socketAddress });
    const cluster = rds.DatabaseCluster.fromDatabaseClusterAttributes(s, 'Cluster', {
      clusterIdentifier: 'orders', clusterResourceIdentifier: 'cluster-ABC', port: 3306, securityGroups: [group(s, 'Orders')],
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
    });
    cluster.grantConnect(role, 'app');
    cluster.addProxy('Proxy', { vpc, secrets: [secret] });
    const readers = rds.DatabaseProxyEndpoint.fromDatabaseProxyEndpointAttributes(s, 'Readers', {
      dbProxyEndpointName: 'readers', endpoint: 'readers.example.com',
      dbProxyEndpointArn: 'arn:aws:rds:eu-central-1:123456789012:db-proxy-endpoint:prx-endpoint-1',
    });
    new cdk.CfnOutput(s, 'Readers2', { value: `${readers.dbProxyEndpointName} ${readers.endpoint} ${readers.dbProxyEndpointArn}` });
    const files = efs.FileSystem.fromFileSystemAttributes(s, 'Files', {
      fileSystemArn: 'arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-12345678', securityGroup: group(s, 'Mounts'),
    });
    files.grantRootAccess(role);
    files.connections.allowDefaultPortFrom(cluster);
  });
  stack('imported-services', s => {
    const vpc = network(s);
    const cluster = ecs.Cluster.fromClusterAttributes(s, 'Cluster', {
      vpc, clusterName: 'shop', securityGroups: [group(s, 'Servers')], hasEc2Capacity: true,
    });
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task', {
      taskRole: iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/shop'),
      executionRole: iam.Role.fromRoleArn(s, 'Execution', 'arn:aws:iam::123456789012:role/execution'),
    });
    const container = taskDefinition.addContainer('web', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:stable'), memoryReservationMiB: 64,
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }),
      secrets: { KEY: ecs.Secret.fromSecretsManager(secretsmanager.Secret.fromSecretNameV2(s, 'Secret', 'shop/key')) },
    });
    container.addPortMappings({ containerPort: 80, hostPort: 8080 });
    const service = new ecs.Ec2Service(s, 'Service', { cluster, taskDefinition });
    service.connections.allowFromAnyIpv4(ec2.Port.tcp(8080));
    service.autoScaleTaskCount({ maxCapacity: 4 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 70 });
    const scheduled = ecs.ExternalTaskDefinition.fromEc2TaskDefinitionArn(s, 'Known', 'arn:aws:ecs:eu-central-1:123456789012:task-definition/known:3');
    new cdk.CfnOutput(s, 'Known2', { value: scheduled.taskDefinitionArn });
  });
});
