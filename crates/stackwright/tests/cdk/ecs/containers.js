'use strict';
const { program, cdk } = require('../harness');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const definition = (s, options) => new ecs.FargateTaskDefinition(s, 'Task', options);
  const minutes = cdk.Duration.minutes;
  const seconds = cdk.Duration.seconds;

  stack('container-options', s => {
    definition(s, { cpu: 512, memoryLimitMiB: 1024 }).addContainer('web', {
      image,
      containerName: 'frontend',
      command: ['serve', '--port', '8080'],
      entryPoint: ['/bin/sh', '-c'],
      cpu: 128,
      memoryLimitMiB: 512,
      memoryReservationMiB: 256,
      environment: { ZONE: 'a', APP: 'shop', REGION: s.region },
      essential: true,
      hostname: 'web-1',
      user: '1000:1000',
      workingDirectory: '/srv',
      privileged: false,
      readonlyRootFilesystem: true,
      disableNetworking: false,
      interactive: true,
      pseudoTerminal: true,
      startTimeout: minutes(2),
      stopTimeout: seconds(30),
      dnsServers: ['10.0.0.2'],
      dnsSearchDomains: ['shop.local'],
      dockerLabels: { owner: 'shop', 'com.example.tier': 'web' },
      dockerSecurityOptions: ['no-new-privileges'],
      extraHosts: { db: '10.0.0.5', cache: '10.0.0.6' },
      systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
      ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 1024, hardLimit: 4096 }],
      versionConsistency: ecs.VersionConsistency.DISABLED,
      enableRestartPolicy: true,
      restartIgnoredExitCodes: [0, 127],
      restartAttemptPeriod: seconds(360),
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'], interval: seconds(10), retries: 5, startPeriod: seconds(20), timeout: seconds(5) },
      portMappings: [{ containerPort: 8080 }],
    });
  });
  stack('container-health-check', s => {
    const task = definition(s);
    task.addContainer('shell', { image, healthCheck: { command: ['curl -f http://localhost/ || exit 1'] } });
    task.addContainer('exec', { image, healthCheck: { command: ['CMD', '/healthy', '--quick'], interval: minutes(1) } });
    task.addContainer('words', { image, healthCheck: { command: ['/healthy', '--quick'] } });
    task.addContainer('none', { image, healthCheck: { command: ['NONE'] } });
  });
  stack('container-ports', s => {
    const task = definition(s);
    const web = task.addContainer('web', {
      image,
      portMappings: [
        { containerPort: 80, hostPort: 80, protocol: ecs.Protocol.TCP, name: 'http', appProtocol: ecs.AppProtocol.http },
        { containerPort: 53, protocol: ecs.Protocol.UDP },
        { containerPort: 50051, name: 'rpc', appProtocol: ecs.AppProtocol.grpc },
      ],
    });
    web.addPortMappings({ containerPort: 443, name: 'http2', appProtocol: ecs.AppProtocol.http2 });
    web.addPortMappings({ containerPort: ecs.ContainerDefinition.CONTAINER_PORT_USE_RANGE, containerPortRange: '9000-9010' });
  });
  stack('container-later', s => {
    const task = definition(s);
    const db = task.addContainer('db', { image, healthCheck: { command: ['CMD', 'ready'] } });
    const init = task.addContainer('init', { image, essential: false });
    const web = task.addContainer('web', { image, environment: { B: '2' } });
    web.addEnvironment('A', '1');
    web.addEnvironment('C', '3');
    web.addDockerLabel('label', 'value');
    web.addUlimits({ name: ecs.UlimitName.CORE, softLimit: 0, hardLimit: 0 }, { name: ecs.UlimitName.STACK, softLimit: 1, hardLimit: 2 });
    web.addContainerDependencies({ container: db, condition: ecs.ContainerDependencyCondition.HEALTHY });
    web.addContainerDependencies(
      { container: init, condition: ecs.ContainerDependencyCondition.SUCCESS },
      { container: init },
    );
    web.addScratch({ containerPath: '/cache', readOnly: false, sourcePath: '/tmp/cache', name: 'cache' });
  });
  stack('container-labels-only', s => {
    const task = definition(s);
    task.addContainer('a', { image, dockerLabels: {}, environment: {}, command: [], portMappings: [] });
    task.addContainer('b', { image, essential: false, restartAttemptPeriod: undefined, enableRestartPolicy: true });
    task.addContainer('c', { image, enableRestartPolicy: false, dnsServers: [], ulimits: [], entryPoint: [], dockerSecurityOptions: [] });
  });
  stack('container-linux', s => {
    const linuxParameters = new ecs.LinuxParameters(s, 'Linux', { initProcessEnabled: true, sharedMemorySize: 128 });
    linuxParameters.addCapabilities(ecs.Capability.SYS_PTRACE);
    linuxParameters.dropCapabilities(ecs.Capability.ALL, ecs.Capability.NET_RAW);
    linuxParameters.addTmpfs({ containerPath: '/run', size: 64, mountOptions: [ecs.TmpfsMountOption.RW, ecs.TmpfsMountOption.NOEXEC] });
    linuxParameters.addDevices({ hostPath: '/dev/fuse', containerPath: '/dev/fuse', permissions: [ecs.DevicePermission.READ, ecs.DevicePermission.WRITE] }, { hostPath: '/dev/null' });
    const task = definition(s);
    task.addContainer('web', { image, linuxParameters });
    task.addContainer('bare', { image, linuxParameters: new ecs.LinuxParameters(s, 'Bare') });
    task.addContainer('init', { image, linuxParameters: new ecs.LinuxParameters(s, 'Init', { initProcessEnabled: false, swappiness: 60, maxSwap: cdk.Size.mebibytes(512) }) });
  });
  stack('container-nested', s => {
    const task = definition(s);
    const group = new logs.LogGroup(s, 'Logs');
    const logging = ecs.LogDrivers.awsLogs({ streamPrefix: 'shop', logGroup: group });
    task.addContainer('web', { image, logging });
    task.addContainer('worker', { image, logging });
    task.addContainer('other', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'other' }) });
    task.addContainer('Last', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'last', logRetention: logs.RetentionDays.ONE_WEEK }) });
  });
  stack('container-grants', s => {
    const secret = new secretsmanager.Secret(s, 'Secret');
    const task = definition(s);
    task.addContainer('web', {
      image: ecs.ContainerImage.fromEcrRepository(new ecr.Repository(s, 'Images')),
      secrets: { PASSWORD: ecs.Secret.fromSecretsManager(secret) },
      environmentFiles: [ecs.EnvironmentFile.fromBucket(s3.Bucket.fromBucketName(s, 'Bucket', 'shop'), 'web.env')],
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }),
    });
    task.addContainer('private', {
      image: ecs.ContainerImage.fromRegistry('registry.example.com/web', { credentials: secret }),
      essential: false,
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'private' }),
    });
  });
  stack('container-volumes', s => {
    const task = definition(s);
    const one = task.addContainer('one', { image });
    const two = task.addContainer('two', { image, essential: false });
    task.addVolume({ name: 'shared' });
    one.addMountPoints({ sourceVolume: 'shared', containerPath: '/shared', readOnly: false });
    two.addVolumesFrom({ sourceContainer: one.containerName, readOnly: false });
    two.addContainerDependencies({ container: one, condition: ecs.ContainerDependencyCondition.START });
  });
});
