'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  stack('bastion-minimal', s => {
    const made = new ec2.BastionHostLinux(s, 'Bastion', { vpc: importedVpc(s) });
    new cdk.CfnOutput(s, 'Address', { value: made.instancePrivateIp });
  });
  stack('bastion-full', s => {
    const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0 });
    const made = new ec2.BastionHostLinux(s, 'Bastion', {
      vpc, requireImdsv2: true, instanceName: 'jump', subnetSelection: { subnetType: ec2.SubnetType.PUBLIC },
      instanceType: new ec2.InstanceType('t4g.nano'), availabilityZone: vpc.availabilityZones[1], userDataCausesReplacement: true,
      blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(10, { encrypted: true }) }],
    });
    made.allowSshAccessFrom(ec2.Peer.anyIpv4(), ec2.Peer.ipv4('192.0.2.1/32'));
    made.instance.addUserData('dnf install -y postgresql15');
    made.role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSSMManagedInstanceCore'));
    made.connections.allowTo(new ec2.SecurityGroup(s, 'Database', { vpc }), ec2.Port.POSTGRES);
    cdk.Tags.of(made).add('team', 'ops');
  });
  stack('bastion-given', s => {
    const made = new ec2.BastionHostLinux(s, 'Bastion', {
      vpc: importedVpc(s), machineImage: ec2.MachineImage.latestAmazonLinux2(),
      securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'Group', 'sg-12345678'),
    });
    made.allowSshAccessFrom(ec2.Peer.ipv4('192.0.2.0/24'));
    made.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['rds-db:connect'], resources: ['*'] }));
  });
});
