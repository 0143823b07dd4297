'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const template = (s, options = {}, id = 'Template') => new ec2.LaunchTemplate(s, id, options);
  const role = s => new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const group = (s, vpc, id = 'Group') => new ec2.SecurityGroup(s, id, { vpc });

  stack('template-minimal', s => { template(s); });
  stack('template-full', s => {
    const vpc = importedVpc(s);
    template(s, {
      launchTemplateName: 'web', versionDescription: 'the first',
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE),
      machineImage: ec2.MachineImage.latestAmazonLinux2(), userData: ec2.UserData.forLinux(), role: role(s),
      blockDevices: [
        { deviceName: '/dev/a', volume: ec2.BlockDeviceVolume.ebs(10, {
          encrypted: true, volumeType: ec2.EbsDeviceVolumeType.IO2, iops: 200,
          kmsKey: kms.Key.fromKeyArn(s, 'Key', 'arn:aws:kms:eu-central-1:111111111111:key/abc'),
        }) },
        { deviceName: '/dev/b', volume: ec2.BlockDeviceVolume.ephemeral(1) },
        { deviceName: '/dev/c', volume: {}, mappingEnabled: false },
        { deviceName: '/dev/d', volume: ec2.BlockDeviceVolume.ebsFromSnapshot('snap-1', {
          volumeSize: 40, deleteOnTermination: false, volumeInitializationRate: cdk.Size.mebibytes(200),
        }) },
        { deviceName: '/dev/e', volume: ec2.BlockDeviceVolume.ebs(8, { volumeType: ec2.EbsDeviceVolumeType.GP3, iops: 4000, throughput: 250 }) },
      ],
      cpuCredits: ec2.CpuCredits.UNLIMITED,
      cpuOptions: { amdSevSnp: true, coreCount: 2, nestedVirtualization: false, threadsPerCore: 1 },
      disableApiTermination: true, ebsOptimized: true, nitroEnclaveEnabled: true,
      instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.TERMINATE,
      keyPair: ec2.KeyPair.fromKeyPairName(s, 'Pair', 'ops'), detailedMonitoring: true, securityGroup: group(s, vpc),
      httpEndpoint: true, httpProtocolIpv6: true, httpPutResponseHopLimit: 2,
      httpTokens: ec2.LaunchTemplateHttpTokens.REQUIRED, instanceMetadataTags: true,
    });
  });
  stack('template-spot', s => {
    template(s, {
      hibernationConfigured: true, associatePublicIpAddress: true, securityGroup: group(s, importedVpc(s)),
      requireImdsv2: true, instanceMetadataTags: false, httpEndpoint: false,
      spotOptions: {
        blockDuration: cdk.Duration.hours(2), interruptionBehavior: ec2.SpotInstanceInterruption.STOP,
        maxPrice: 0.05, requestType: ec2.SpotRequestType.PERSISTENT,
        validUntil: cdk.Expiration.atDate(new Date('2030-01-01T00:00:00Z')),
      },
    });
    template(s, { spotOptions: {} }, 'Plain');
    template(s, { spotOptions: { requestType: ec2.SpotRequestType.ONE_TIME } }, 'Once');
  });
  stack('template-profiles', s => {
    template(s, {
      instanceProfile: new iam.InstanceProfile(s, 'Profile'),
      placementGroup: new ec2.PlacementGroup(s, 'Placement', { strategy: ec2.PlacementGroupStrategy.CLUSTER }),
    });
    template(s, { instanceProfile: iam.InstanceProfile.fromInstanceProfileName(s, 'Named', 'ops') }, 'ByName');
    template(s, { instanceProfile: iam.InstanceProfile.fromInstanceProfileArn(s, 'Located', 'arn:aws:iam::123456789012:instance-profile/a/ops') }, 'ByArn');
    template(s, { instanceProfile: new iam.InstanceProfile(s, 'Own', { role: role(s), instanceProfileName: 'own', path: '/a/' }) }, 'Given');
    new ec2.PlacementGroup(s, 'Partitions', { partitions: 3 });
    new ec2.PlacementGroup(s, 'Hosts', { spreadLevel: ec2.PlacementGroupSpreadLevel.HOST });
    new ec2.PlacementGroup(s, 'Spread', { strategy: ec2.PlacementGroupStrategy.SPREAD });
    new ec2.PlacementGroup(s, 'Any');
  });
  stack('template-later', s => {
    const vpc = importedVpc(s);
    const made = template(s, {
      machineImage: ec2.MachineImage.latestAmazonLinux2023(), securityGroup: group(s, vpc), role: role(s),
    });
    made.userData.addCommands('echo hello');
    made.addSecurityGroup(group(s, vpc, 'Other'));
    made.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
    made.role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
    cdk.Tags.of(made).add('team', 'web');
    cdk.Tags.of(s).add('stage', 'test');
    new cdk.CfnOutput(s, 'Latest', { value: made.latestVersionNumber });
    new cdk.CfnOutput(s, 'DefaultVersion', { value: made.defaultVersionNumber });
    new cdk.CfnOutput(s, 'Version', { value: made.versionNumber });
    new cdk.CfnOutput(s, 'Id', { value: made.launchTemplateId });
  });
  stack('template-tags', s => {
    const made = template(s);
    cdk.Tags.of(made).remove('Name');
    cdk.Tags.of(template(s, {}, 'Other')).add('only', 'here', { includeResourceTypes: ['AWS::EC2::LaunchTemplate'] });
    cdk.Tags.of(template(s, {}, 'Third')).add('not', 'here', { excludeResourceTypes: ['AWS::EC2::LaunchTemplate'] });
  });
  stack('key-pairs', s => {
    const pair = new ec2.KeyPair(s, 'Pair');
    new ec2.KeyPair(s, 'Named', { keyPairName: 'ops', format: ec2.KeyPairFormat.PPK, type: ec2.KeyPairType.ED25519 });
    new ec2.KeyPair(s, 'Own', { publicKeyMaterial: 'ssh-rsa AAAA' });
    template(s, { keyPair: pair });
    pair.privateKey.grantRead(role(s));
    new cdk.CfnOutput(s, 'Id', { value: pair.keyPairId });
    new cdk.CfnOutput(s, 'Fingerprint', { value: pair.keyPairFingerprint });
    new cdk.CfnOutput(s, 'Parameter', { value: pair.privateKey.parameterName });
  });
});
