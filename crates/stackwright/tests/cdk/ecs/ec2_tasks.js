'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const { image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const task = (s, options = {}, container = {}) => {
    const made = new ecs.Ec2TaskDefinition(s, 'Task', options);
    made.addContainer('web', { image, memoryLimitMiB: 128, portMappings: [{ containerPort: 80 }], ...container });
    return made;
  };

  stack('task-ec2', s => { task(s); });
  for (const networkMode of Object.values(ecs.NetworkMode)) stack(`task-${networkMode}`, s => { task(s, { networkMode }); });
  stack('task-ec2-full', s => {
    const made = task(s, {
      family: 'web', ipcMode: ecs.IpcMode.TASK, pidMode: ecs.PidMode.HOST, enableFaultInjection: false,
      placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.os-type == linux', 'attribute:stage == test')],
      inferenceAccelerators: [{ deviceName: 'one', deviceType: 'eia2.medium' }],
      volumes: [
        { name: 'host', host: { sourcePath: '/data' } }, { name: 'scratch', host: {} }, { name: 'task' },
        { name: 'docker', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true, driverOpts: { a: 'b' }, labels: { c: 'd' } } },
        { name: 'shared', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } },
      ],
    }, { inferenceAcceleratorResources: ['one'], gpuCount: 2, privileged: true });
    made.addPlacementConstraint(ecs.PlacementConstraint.memberOf('attribute:zone == a'));
    made.addInferenceAccelerator({ deviceName: 'two', deviceType: 'eia2.large' });
    made.findContainer('web').addMountPoints({ containerPath: '/data', sourceVolume: 'host', readOnly: true });
    made.findContainer('web').addScratch({ containerPath: '/tmp', name: 'more', readOnly: false, sourcePath: '/more' });
  });
  stack('task-ports', s => {
    task(s, {}, { portMappings: [
      { containerPort: 80, hostPort: 0 }, { containerPort: 81, hostPort: 8080, protocol: ecs.Protocol.UDP }, { containerPort: 90, name: 'api' },
      { containerPort: ecs.ContainerDefinition.CONTAINER_PORT_USE_RANGE, containerPortRange: '8000-8010' },
    ] });
  });
  stack('task-links', s => {
    const made = task(s);
    const database = made.addContainer('db', { image, memoryReservationMiB: 64 });
    made.findContainer('web').addLink(database, 'database');
    made.findContainer('web').addLink(database);
  });
  stack('task-region', s => {
    const made = task(s, { networkMode: ecs.NetworkMode.AWS_VPC }, { environment: { B: '1', AWS_REGION: 'mine', A: '2' } });
    made.findContainer('web').addEnvironment('LATER', '3');
    made.addContainer('other', { image, memoryLimitMiB: 64, environment: { A: '1' } });
  });
  stack('task-both', s => {
    const made = new ecs.TaskDefinition(s, 'Task', {
      compatibility: ecs.Compatibility.EC2_AND_FARGATE, networkMode: ecs.NetworkMode.AWS_VPC, cpu: '512', memoryMiB: '1024',
      ephemeralStorageGiB: 30, pidMode: ecs.PidMode.TASK, runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64 },
    });
    made.addContainer('web', { image, portMappings: [{ containerPort: 80 }] });
  });
  stack('task-external', s => {
    const one = new ecs.ExternalTaskDefinition(s, 'One');
    one.addContainer('web', { image, memoryLimitMiB: 64, portMappings: [{ containerPort: 80 }] });
    const two = new ecs.ExternalTaskDefinition(s, 'Two', { networkMode: ecs.NetworkMode.HOST, family: 'two', volumes: [{ name: 'scratch', host: {} }] });
    two.addContainer('web', { image, memoryReservationMiB: 64, portMappings: [{ containerPort: 80 }] });
  });
});
