'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const kms = require('aws-cdk-lib/aws-kms');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const devices = s => [
    { deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(20, { encrypted: true, volumeType: ec2.EbsDeviceVolumeType.GP3 }) },
    { deviceName: '/dev/sdb', mappingEnabled: false, volume: {} },
    { deviceName: '/dev/sdd', volume: ec2.BlockDeviceVolume.ephemeral(0) },
    { deviceName: '/dev/sde', volume: ec2.BlockDeviceVolume.ebs(5, { encrypted: true, kmsKey: new kms.Key(s, 'Key'), volumeType: ec2.EbsDeviceVolumeType.IO2, iops: 300 }) },
    { deviceName: '/dev/sdf', volume: ec2.BlockDeviceVolume.ebsFromSnapshot('snap-0123456789abcdef0', {
      volumeSize: 9, volumeInitializationRate: cdk.Size.mebibytes(200), iops: 4000, throughput: 500,
      volumeType: ec2.EbsDeviceVolumeType.GP3, deleteOnTermination: false,
    }) },
  ];
  stack('devices-instance', s => {
    new ec2.Instance(s, 'Instance', {
      vpc: importedVpc(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      blockDevices: devices(s),
    });
  });
  stack('devices-template', s => { new ec2.LaunchTemplate(s, 'Template', { blockDevices: devices(s) }); });
});
