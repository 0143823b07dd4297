'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const { image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));

  stack('task-defaults', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image });
    new cdk.CfnOutput(s, 'Arn', { value: definition.taskDefinitionArn });
    new cdk.CfnOutput(s, 'Role', { value: definition.taskRole.roleArn });
  });
  stack('task-options', s => {
    const executionRole = new iam.Role(s, 'Execution', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    const taskRole = iam.Role.fromRoleArn(s, 'Given', 'arn:aws:iam::555555555555:role/app');
    const definition = new ecs.FargateTaskDefinition(s, 'Task', {
      cpu: 1024, memoryLimitMiB: 4096, family: 'shop', executionRole, taskRole, ephemeralStorageGiB: 50,
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      pidMode: ecs.PidMode.TASK, enableFaultInjection: true,
    });
    definition.addContainer('web', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }) });
  });
  stack('task-windows', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task', {
      cpu: 1024, memoryLimitMiB: 2048,
      runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.WINDOWS_SERVER_2022_CORE, cpuArchitecture: ecs.CpuArchitecture.X86_64 },
    });
    definition.addContainer('web', { image });
  });
  stack('task-sizes', s => {
    for (const [cpu, memoryLimitMiB] of [[256, 512], [256, 2048], [512, 1024], [512, 4096], [1024, 8192], [2048, 16384], [4096, 30720], [8192, 61440], [16384, 122880]]) {
      new ecs.FargateTaskDefinition(s, `Task${cpu}x${memoryLimitMiB}`, { cpu, memoryLimitMiB }).addContainer('web', { image });
    }
  });
  stack('task-volumes', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task', {
      volumes: [
        { name: 'scratch' },
        { name: 'shared', efsVolumeConfiguration: {
          fileSystemId: 'fs-12345678', rootDirectory: '/data', transitEncryption: 'ENABLED', transitEncryptionPort: 2999,
          authorizationConfig: { accessPointId: 'fsap-12345678', iam: 'ENABLED' },
        } },
      ],
    });
    definition.addVolume({ name: 'late', configuredAtLaunch: true });
    definition.addVolume({ name: 'docker', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true, driverOpts: { type: 'nfs' }, labels: { owner: 'shop' } } });
    definition.addVolume({ name: 'hosted', host: { sourcePath: '/var/shop' } });
    definition.addVolume({ name: 'plain', efsVolumeConfiguration: { fileSystemId: 'fs-87654321' } });
    const container = definition.addContainer('web', { image });
    container.addMountPoints(
      { containerPath: '/tmp/scratch', readOnly: false, sourceVolume: 'scratch' },
      { containerPath: '/data', readOnly: true, sourceVolume: 'shared' },
    );
    container.addMountPoints({ containerPath: '/late', readOnly: false, sourceVolume: 'late' });
    const sidecar = definition.addContainer('sidecar', { image, essential: false });
    sidecar.addVolumesFrom({ sourceContainer: 'web', readOnly: true });
  });
  stack('task-policies', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    const container = definition.addContainer('web', { image });
    definition.addToTaskRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::shop/*'] }));
    definition.addToExecutionRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetBucketLocation'], resources: ['arn:aws:s3:::shop'] }));
    container.addToExecutionPolicy(new iam.PolicyStatement({ actions: ['kms:Decrypt'], resources: ['*'] }));
    definition.taskRole.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AWSXRayDaemonWriteAccess'));
  });
  stack('task-grant-run', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image });
    const role = new iam.Role(s, 'Runner', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    definition.grantRun(role);
    definition.obtainExecutionRole();
    definition.obtainExecutionRole();
  });
  stack('task-proxy', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task', {
      proxyConfiguration: new ecs.AppMeshProxyConfiguration({
        containerName: 'envoy',
        properties: { ignoredUID: 1337, ignoredGID: 1338, proxyIngressPort: 15000, proxyEgressPort: 15001, appPorts: [9080, 9081], egressIgnoredPorts: [22], egressIgnoredIPs: ['169.254.170.2', '169.254.169.254'] },
      }),
    });
    definition.addContainer('web', { image });
    definition.addContainer('envoy', { image });
  });
  stack('task-imported', s => {
    const arn = 'arn:aws:ecs:eu-central-1:555555555555:task-definition/shop:3';
    const byArn = ecs.FargateTaskDefinition.fromFargateTaskDefinitionArn(s, 'ByArn', arn);
    new cdk.CfnOutput(s, 'Arn', { value: byArn.taskDefinitionArn });
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    const attributes = ecs.FargateTaskDefinition.fromFargateTaskDefinitionAttributes(s, 'ByAttributes', {
      taskDefinitionArn: arn, taskRole: role, networkMode: ecs.NetworkMode.AWS_VPC,
    });
    attributes.taskRole.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));
  });
  stack('task-tags', s => {
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image });
    cdk.Tags.of(definition).add('team', 'shop');
    cdk.Tags.of(s).add('stage', 'test');
  });
});
