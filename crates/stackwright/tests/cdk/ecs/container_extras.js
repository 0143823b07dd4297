'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const efs = require('aws-cdk-lib/aws-efs');
const s3 = require('aws-cdk-lib/aws-s3');
const ssm = require('aws-cdk-lib/aws-ssm');
const { cluster, image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  stack('credential-specs', s => {
    const task = new ecs.Ec2TaskDefinition(s, 'Task');
    const add = (id, spec) => task.addContainer(id, { image, memoryLimitMiB: 64, credentialSpecs: [spec] });
    add('bucket', ecs.DomainJoinedCredentialSpec.fromS3Bucket(new s3.Bucket(s, 'Bucket'), 'web.json'));
    add('domainless', ecs.DomainlessCredentialSpec.fromS3Bucket(s.node.findChild('Bucket'), 'web.json'));
    add('parameter', ecs.DomainlessCredentialSpec.fromSsmParameter(ssm.StringParameter.fromStringParameterName(s, 'Known', '/accounts/web')));
    add('joined', ecs.DomainJoinedCredentialSpec.fromSsmParameter(new ssm.StringParameter(s, 'Own', { stringValue: '{}' })));
    add('arn', new ecs.DomainJoinedCredentialSpec('arn:aws:s3:::accounts/web.json'));
    add('other', new ecs.CredentialSpec('later', 'somewhere'));
  });
  stack('tag-parameters', s => {
    const repository = new ecr.Repository(s, 'Repository');
    const tagged = new ecs.TagParameterContainerImage(repository);
    const task = new ecs.FargateTaskDefinition(s, 'Task');
    task.addContainer('web', { image: tagged });
    task.addContainer('digest', { image: new ecs.TagParameterContainerImage(repository, { isImageDigest: true }) });
    new cdk.CfnOutput(s, 'TagName', { value: tagged.tagParameterName });
    new cdk.CfnOutput(s, 'TagValue', { value: tagged.tagParameterValue });
  });
  stack('file-systems', s => {
    const own = new ecs.Cluster(s, 'Cluster', { vpc: new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 }) });
    const shared = new efs.FileSystem(s, 'Shared', { vpc: own.vpc });
    const uploads = shared.addAccessPoint('Uploads', { path: '/uploads' });
    const task = new ecs.FargateTaskDefinition(s, 'Task', { volumes: [
      { name: 'uploads', efsVolumeConfiguration: {
        fileSystemId: shared.fileSystemId, transitEncryption: 'ENABLED', transitEncryptionPort: 2999,
        authorizationConfig: { accessPointId: uploads.accessPointId, iam: 'ENABLED' },
      } },
      { name: 'plain', efsVolumeConfiguration: { fileSystemId: shared.fileSystemId, rootDirectory: '/plain' } },
    ] });
    task.addContainer('web', {
      image,
      environmentFiles: [
        ecs.EnvironmentFile.fromBucket(new s3.Bucket(s, 'Settings'), 'web.env'),
        ecs.EnvironmentFile.fromBucket(s3.Bucket.fromBucketName(s, 'Known', 'settings'), 'more.env'),
      ],
    }).addMountPoints(
      { containerPath: '/uploads', readOnly: false, sourceVolume: 'uploads' },
      { containerPath: '/plain', readOnly: true, sourceVolume: 'plain' },
    );
    shared.grantReadWrite(task.taskRole);
    const service = new ecs.FargateService(s, 'Service', { cluster: own, taskDefinition: task });
    shared.connections.allowDefaultPortFrom(service);
    service.node.addDependency(shared.mountTargetsAvailable);
  });
  stack('linux', s => {
    const linuxParameters = new ecs.LinuxParameters(s, 'Linux', { initProcessEnabled: true, sharedMemorySize: 64, maxSwap: cdk.Size.mebibytes(128), swappiness: 10 });
    linuxParameters.addCapabilities(ecs.Capability.SYS_PTRACE, ecs.Capability.NET_ADMIN);
    linuxParameters.dropCapabilities(ecs.Capability.ALL);
    linuxParameters.addDevices({ hostPath: '/dev/fuse', containerPath: '/dev/fuse', permissions: [ecs.DevicePermission.READ, ecs.DevicePermission.WRITE] });
    linuxParameters.addTmpfs({ containerPath: '/run', size: 16, mountOptions: [ecs.TmpfsMountOption.NOEXEC, ecs.TmpfsMountOption.MODE] });
    new ecs.Ec2TaskDefinition(s, 'Task').addContainer('web', { image, memoryLimitMiB: 64, linuxParameters });
  });
  stack('routers', s => {
    const settings = new s3.Bucket(s, 'Settings');
    const router = (id, options, sent = { Name: 'cloudwatch' }) => {
      const task = new ecs.Ec2TaskDefinition(s, id, { networkMode: ecs.NetworkMode.AWS_VPC });
      task.addContainer('web', { image, memoryReservationMiB: 128, logging: ecs.LogDrivers.firelens({ options: sent }) });
      if (options) {
        task.addFirelensLogRouter('router', { image, memoryReservationMiB: 32, firelensConfig: { type: ecs.FirelensLogRouterType.FLUENTBIT, options } });
      }
    };
    router('Bucket', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: settings.arnForObjects('fluent.conf') });
    router('Literal', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: 'arn:aws:s3:::settings/fluent.conf' });
    router('Implied');
    router('Retaining', undefined, { Name: 'cloudwatch', log_retention_days: '7' });
    router('Delivering', undefined, { Name: 'firehose' });
    router('Streaming', undefined, { Name: 'kinesis' });
  });
  stack('found-by-name', s => {
    const own = cluster(s);
    own.addDefaultCloudMapNamespace({ name: 'shop.local', useForServiceConnect: true });
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 80, name: 'http' }] });
    new ecs.FargateService(s, 'Service', {
      cluster: own, taskDefinition, cloudMapOptions: { name: 'web' },
      serviceConnectConfiguration: { services: [{ portMappingName: 'http' }], logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'connect' }) },
    });
  });
});
