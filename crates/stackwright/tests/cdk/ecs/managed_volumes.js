'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const { cluster, image } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const service = (s, volume, late) => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    const container = taskDefinition.addContainer('web', { image });
    volume.mountIn(container, { containerPath: '/var/lib', readOnly: false });
    taskDefinition.addVolume(volume);
    const made = new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition, ...(late ? {} : { volumeConfigurations: [volume] }) });
    if (late) made.addVolume(volume);
  };

  stack('managed-volume', s => {
    service(s, new ecs.ServiceManagedVolume(s, 'Volume', { name: 'data', managedEBSVolume: { size: cdk.Size.gibibytes(15), volumeType: ec2.EbsDeviceVolumeType.GP3, fileSystemType: ecs.FileSystemType.XFS, tagSpecifications: [{ tags: { purpose: 'data' }, propagateTags: ecs.EbsPropagatedTagSource.SERVICE }] } }));
  });
  stack('managed-volume-late', s => {
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
    service(s, new ecs.ServiceManagedVolume(s, 'Volume', { name: 'data', managedEBSVolume: { role, size: cdk.Size.gibibytes(100), volumeType: ec2.EbsDeviceVolumeType.IO2, iops: 4000, encrypted: true, kmsKeyId: kms.Key.fromKeyArn(s, 'Key', 'arn:aws:kms:eu-central-1:555555555555:key/1234abcd-12ab-34cd-56ef-1234567890ab') } }), true);
  });
  stack('managed-volume-snapshot', s => {
    service(s, new ecs.ServiceManagedVolume(s, 'Volume', { name: 'data', managedEBSVolume: { snapShotId: 'snap-066877671789bd71b', throughput: 250, volumeType: ec2.EbsDeviceVolumeType.GP3, volumeInitializationRate: cdk.Size.mebibytes(200), fileSystemType: ecs.FileSystemType.EXT4 } }));
  });
});
