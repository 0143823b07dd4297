'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');

program(__filename, app => {
  const s = new cdk.Stack(app, 'hosts');
  const traffic = ec2.FlowLogDestination.toCloudWatchLogs(new logs.LogGroup(s, 'Traffic'));
  const vpc = new ec2.Vpc(s, 'Vpc', {
    maxAzs: 2, natGateways: 1, ipProtocol: ec2.IpProtocol.DUAL_STACK, flowLogs: { Traffic: { destination: traffic } },
  });
  const key = new kms.Key(s, 'Key', { alias: 'disks' });
  const store = new ec2.Volume(s, 'Store', {
    availabilityZone: vpc.availabilityZones[0], size: cdk.Size.gibibytes(500), encrypted: true, encryptionKey: key,
    volumeType: ec2.EbsDeviceVolumeType.ST1, volumeName: 'store',
  });
  const userData = ec2.UserData.forLinux({ shebang: '#!/usr/bin/env bash' });
  userData.addS3DownloadCommand({ bucket: new s3.Bucket(s, 'Scripts'), bucketKey: 'start.sh' });
  const host = new ec2.Instance(s, 'Host', {
    vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
    machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC, onePerAz: true },
    userData, requireImdsv2: true, ssmSessionPermissions: true, userDataCausesReplacement: true,
    allowAllIpv6Outbound: true, ipv6AddressCount: 1,
    blockDevices: [{
      deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(30, { encrypted: true, kmsKey: key, deleteOnTermination: true }),
    }],
  });
  store.grantAttachVolumeByResourceTag(host.grantPrincipal, [host]);
  store.grantDetachVolumeByResourceTag(host.grantPrincipal, [host]);
  host.userData.addCommands(`mount ${store.volumeId}`);
  s3.Bucket.fromBucketName(s, 'Media', 'media').grantRead(host);
  const bastion = new ec2.BastionHostLinux(s, 'Bastion', { vpc, subnetSelection: { subnetGroupName: 'Private' } });
  host.connections.allowFrom(bastion, ec2.Port.tcp(22));
  host.connections.allowInternally(ec2.Port.allIcmp());
  cdk.Tags.of(host).remove('Name');
  cdk.Tags.of(s).add('stage', 'test');
});
