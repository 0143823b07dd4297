'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const role = s => new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const instance = (s, id) => new ec2.Instance(s, id, {
    vpc: s.node.tryFindChild('Vpc') || importedVpc(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(),
  });
  const zone = 'eu-central-1a';
  const size = cdk.Size.gibibytes(8);
  stack('volume-minimal', s => {
    const made = new ec2.Volume(s, 'Volume', { availabilityZone: zone, size });
    new cdk.CfnOutput(s, 'Id', { value: made.volumeId });
  });
  stack('volume-full', s => {
    const made = new ec2.Volume(s, 'Volume', {
      availabilityZone: zone, size: cdk.Size.tebibytes(1), volumeName: 'data', enableMultiAttach: true, encrypted: true,
      encryptionKey: new kms.Key(s, 'Key'), autoEnableIo: true, volumeType: ec2.EbsDeviceVolumeType.IO2, iops: 1000,
      removalPolicy: cdk.RemovalPolicy.SNAPSHOT,
    });
    const grantee = role(s);
    made.grantAttachVolume(grantee);
    made.grantDetachVolume(grantee);
  });
  stack('volume-snapshot', s => {
    const made = new ec2.Volume(s, 'Volume', {
      availabilityZone: zone, snapshotId: 'snap-0123456789abcdef0', removalPolicy: cdk.RemovalPolicy.DESTROY,
      volumeType: ec2.EbsDeviceVolumeType.GP3, throughput: 200, iops: 3000, volumeInitializationRate: cdk.Size.mebibytes(200),
      encrypted: false, autoEnableIo: false,
    });
    new ec2.Volume(s, 'Larger', { availabilityZone: zone, snapshotId: 'snap-0123456789abcdef0', size, volumeType: ec2.EbsDeviceVolumeType.GP2 });
    const one = instance(s, 'One');
    const two = instance(s, 'Two');
    made.grantAttachVolume(role(s), [one]);
    made.grantDetachVolume(s.node.findChild('Role'), [one, two]);
    cdk.Tags.of(made).add('team', 'web');
  });
  stack('volume-tagged', s => {
    const made = new ec2.Volume(s, 'Volume', { availabilityZone: zone, size, encrypted: true, encryptionKey: new kms.Key(s, 'Key') });
    const one = instance(s, 'One');
    const two = instance(s, 'Two');
    made.grantAttachVolumeByResourceTag(one.grantPrincipal, [one]);
    made.grantDetachVolumeByResourceTag(one.grantPrincipal, [one, two], 'Shared');
  });
  stack('volume-imported', s => {
    const key = new kms.Key(s, 'Key');
    const made = ec2.Volume.fromVolumeAttributes(s, 'Volume', { volumeId: 'vol-0123456789abcdef0', availabilityZone: zone, encryptionKey: key });
    const grantee = role(s);
    made.grantAttachVolume(grantee);
    made.grantDetachVolumeByResourceTag(grantee, [grantee]);
    new cdk.CfnOutput(s, 'Place', { value: `${made.volumeId} ${made.availabilityZone}` });
  });
});
