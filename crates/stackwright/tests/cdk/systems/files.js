'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const efs = require('aws-cdk-lib/aws-efs');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const { threeTiers } = require('./network');

program(__filename, app => {
  const s = new cdk.Stack(app, 'files');
  const vpc = threeTiers(s);
  const key = new kms.Key(s, 'Key');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const media = new efs.FileSystem(s, 'Media', {
    vpc, vpcSubnets: { subnetGroupName: 'data' }, kmsKey: key, encrypted: true, fileSystemName: 'media',
    lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS, outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
    transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS, throughputMode: efs.ThroughputMode.PROVISIONED,
    provisionedThroughputPerSecond: cdk.Size.mebibytes(64), performanceMode: efs.PerformanceMode.GENERAL_PURPOSE,
    enableAutomaticBackups: true, removalPolicy: cdk.RemovalPolicy.DESTROY, allowAnonymousAccess: true,
    replicationConfiguration: efs.ReplicationConfiguration.regionalFileSystem('eu-west-1', key),
    securityGroup: new ec2.SecurityGroup(s, 'Mounts', { vpc }),
  });
  media.addToResourcePolicy(new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['*'], conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  }));
  const uploads = media.addAccessPoint('Uploads', {
    path: '/uploads', createAcl: { ownerUid: '1000', ownerGid: '1000', permissions: '750' },
    posixUser: { uid: '1000', gid: '1000', secondaryGids: ['2'] },
  });
  new cdk.CfnOutput(s, 'UploadsArn', { value: uploads.accessPointArn });
  media.grantRead(role);
  media.grant(role, 'elasticfilesystem:DescribeFileSystems');
  const oneZone = new efs.FileSystem(s, 'OneZone', {
    vpc, oneZone: true, throughputMode: efs.ThroughputMode.ELASTIC, encrypted: false,
    replicationOverwriteProtection: efs.ReplicationOverwriteProtection.DISABLED,
    fileSystemPolicy: new iam.PolicyDocument({
      statements: [new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['elasticfilesystem:ClientMount'] })],
    }),
  });
  oneZone.grantRootAccess(role);
  new efs.FileSystem(s, 'Abroad', { vpc, replicationConfiguration: efs.ReplicationConfiguration.oneZoneFileSystem('us-east-1', 'us-east-1a') });
  new efs.FileSystem(s, 'Copied', { vpc, replicationConfiguration: efs.ReplicationConfiguration.existingFileSystem(oneZone) });
  const mounts = ec2.SecurityGroup.fromSecurityGroupId(s, 'OtherMounts', 'sg-12345678');
  const other = efs.FileSystem.fromFileSystemAttributes(s, 'Other', { fileSystemId: 'fs-12345678', securityGroup: mounts });
  other.connections.allowDefaultPortFromAnyIpv4();
  other.grantReadWrite(role);
  new efs.AccessPoint(s, 'OtherUploads', { fileSystem: other, path: '/uploads' });
});
