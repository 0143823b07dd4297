'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpcOf = s => s.node.tryFindChild('Vpc') || importedVpc(s);
  const add = (s, options = {}, id = 'Instance') => new ec2.Instance(s, id, {
    vpc: vpcOf(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), ...options,
  });
  const publicly = { subnetType: ec2.SubnetType.PUBLIC };

  stack('instance-minimal', s => {
    const made = add(s);
    for (const name of ['instanceId', 'instanceAvailabilityZone', 'instancePrivateDnsName', 'instancePrivateIp', 'instancePublicDnsName', 'instancePublicIp']) {
      new cdk.CfnOutput(s, name, { value: made[name] });
    }
  });
  stack('instance-full', s => {
    const made = add(s, {
      keyPair: new ec2.KeyPair(s, 'Pair'), instanceName: 'web', sourceDestCheck: false, detailedMonitoring: true,
      ssmSessionPermissions: true, creditSpecification: ec2.CpuCredits.UNLIMITED, ebsOptimized: true, disableApiTermination: true,
      instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.TERMINATE, hibernationEnabled: true,
      placementGroup: new ec2.PlacementGroup(s, 'Together', { strategy: ec2.PlacementGroupStrategy.CLUSTER }),
      ipv6AddressCount: 1, allowAllOutbound: false, privateIpAddress: '10.0.0.4', propagateTagsToVolumeOnCreation: true,
    });
    made.addSecurityGroup(new ec2.SecurityGroup(s, 'Group', { vpc: vpcOf(s) }));
    made.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
    made.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
    made.connections.allowTo(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.tcp(5432));
    cdk.Tags.of(made).add('team', 'web');
  });
  stack('instance-given', s => {
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    add(s, {
      instanceProfile: new iam.InstanceProfile(s, 'Profile', { role }), ssmSessionPermissions: true,
      securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'Group', 'sg-12345678'),
      keyPair: ec2.KeyPair.fromKeyPairName(s, 'Pair', 'ops'), enclaveEnabled: true, hibernationEnabled: false,
    });
    add(s, { role, allowAllIpv6Outbound: true, enclaveEnabled: false }, 'Same');
  });
  stack('instance-imported-role', s => {
    const made = add(s, { role: iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/web') });
    made.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  });
  stack('instance-zones', s => {
    add(s, { availabilityZone: 'eu-central-1b' });
    add(s, { vpcSubnets: { availabilityZones: ['eu-central-1b'] } }, 'Selected');
  });
  stack('instance-public', s => {
    const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
    add(s, { vpcSubnets: publicly, associatePublicIpAddress: true, privateIpAddress: '10.0.0.9' });
    add(s, { vpcSubnets: publicly, associatePublicIpAddress: false }, 'Hidden');
    add(s, { vpcSubnets: publicly, availabilityZone: vpc.availabilityZones[1] }, 'Plain');
    add(s, { vpcSubnets: publicly, associatePublicIpAddress: true, availabilityZone: vpc.availabilityZones[1] }, 'Second')
      .addSecurityGroup(new ec2.SecurityGroup(s, 'More', { vpc }));
  });
  stack('instance-metadata', s => {
    add(s, { requireImdsv2: true });
    add(s, {
      httpTokens: ec2.HttpTokens.REQUIRED, httpEndpoint: true, httpProtocolIpv6: false, httpPutResponseHopLimit: 2, instanceMetadataTags: true,
    }, 'Single');
    add(s, { httpTokens: ec2.HttpTokens.OPTIONAL, httpEndpoint: false }, 'Open');
    cdk.Tags.of(s).add('team', 'web');
  });
  stack('instance-user-data', s => {
    const given = ec2.UserData.forLinux();
    given.addCommands('echo one');
    const signalled = add(s, { userData: given, resourceSignalTimeout: cdk.Duration.minutes(10) });
    signalled.addUserData('echo two');
    given.addSignalOnExitCommand(signalled);
    const later = add(s, { userDataCausesReplacement: true }, 'Replaced');
    later.addUserData('echo "three" \\ <é> ${AWS::Region}', `echo ${cdk.Aws.REGION} ${signalled.instancePrivateIp}`);
    new cdk.CfnOutput(s, 'Id', { value: later.instanceId });
    const own = ec2.UserData.forLinux();
    own.addSignalOnExitCommand(add(s, { userData: own, userDataCausesReplacement: true, resourceSignalTimeout: cdk.Duration.hours(2) }, 'Own'));
    const parts = new ec2.MultipartUserData();
    const shell = ec2.UserData.forLinux();
    parts.addUserDataPart(shell, ec2.MultipartBody.SHELL_SCRIPT, true);
    shell.addCommands('echo part');
    add(s, { userData: parts, userDataCausesReplacement: true }, 'Parts');
  });
  stack('instance-windows', s => {
    add(s, { machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE) }).addUserData('mkdir C:/x');
    add(s, { machineImage: ec2.MachineImage.genericLinux({ 'eu-central-1': 'ami-0123456789abcdef0' }) }, 'Map');
  });
  stack('instance-targets', s => {
    const made = add(s);
    const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc: vpcOf(s) });
    balancer.addListener('Web', { port: 80, open: false }).addTargets('Instances', {
      port: 8080, targets: [new targets.InstanceTarget(made, 9000), new targets.InstanceIdTarget(made.instanceId)],
    });
    made.connections.allowFrom(balancer, ec2.Port.tcp(9000));
  });
});
