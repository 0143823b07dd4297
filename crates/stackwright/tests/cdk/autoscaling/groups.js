'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const sns = require('aws-cdk-lib/aws-sns');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpcOf = s => s.node.tryFindChild('Vpc') || importedVpc(s);
  const group = (s, options = {}, id = 'Group') => new autoscaling.AutoScalingGroup(s, id, {
    vpc: vpcOf(s), instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), ...options,
  });
  const template = (s, options = {}) => new ec2.LaunchTemplate(s, 'Template', {
    instanceType: new ec2.InstanceType('t4g.small'), machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    securityGroup: new ec2.SecurityGroup(s, 'Members', { vpc: vpcOf(s) }), ...options,
  });
  const role = s => new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

  stack('group-minimal', s => { group(s); });
  stack('group-full', s => {
    group(s, {
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, associatePublicIpAddress: true,
      instanceMonitoring: autoscaling.Monitoring.DETAILED, desiredCapacity: 2, minCapacity: 1, maxCapacity: 4,
      cooldown: cdk.Duration.minutes(3), spotPrice: '0.05', maxInstanceLifetime: cdk.Duration.days(7),
      autoScalingGroupName: 'web', keyPair: ec2.KeyPair.fromKeyPairName(s, 'Pair', 'ops'), allowAllOutbound: false,
      ssmSessionPermissions: true, newInstancesProtectedFromScaleIn: false, capacityRebalance: true,
      defaultInstanceWarmup: cdk.Duration.seconds(5),
      terminationPolicies: [autoscaling.TerminationPolicy.CUSTOM_LAMBDA_FUNCTION, autoscaling.TerminationPolicy.OLDEST_INSTANCE, autoscaling.TerminationPolicy.DEFAULT],
      terminationPolicyCustomLambdaFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:choose',
      groupMetrics: [new autoscaling.GroupMetrics(autoscaling.GroupMetric.MIN_SIZE, autoscaling.GroupMetric.MAX_SIZE), autoscaling.GroupMetrics.all()],
      azCapacityDistributionStrategy: autoscaling.CapacityDistributionStrategy.BALANCED_ONLY,
      deletionProtection: autoscaling.DeletionProtection.PREVENT_ALL_DELETION,
      instanceLifecyclePolicy: { retentionTriggers: { terminateHookAbandon: autoscaling.TerminateHookAbandonAction.RETAIN } },
      minHealthyPercentage: 90, maxHealthyPercentage: 120, requireImdsv2: true, ignoreUnmodifiedSizeProperties: false,
      blockDevices: [
        { deviceName: '/dev/xvda', volume: autoscaling.BlockDeviceVolume.ebs(20, { volumeType: autoscaling.EbsDeviceVolumeType.GP3, encrypted: true }) },
        { deviceName: '/dev/xvdb', volume: autoscaling.BlockDeviceVolume.ephemeral(0) },
      ],
    });
  });
  stack('group-given', s => {
    const userData = ec2.UserData.forLinux();
    userData.addCommands('echo hello');
    group(s, {
      userData, role: role(s), ssmSessionPermissions: true,
      securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'Members', 'sg-12345678'),
    });
  });
  stack('group-imported-role', s => { group(s, { role: iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/web') }); });
  stack('group-windows', s => {
    group(s, { machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE) }).addUserData('mkdir C:/x');
  });
  stack('group-later', s => {
    const made = group(s);
    made.addUserData('echo one', 'echo two');
    made.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
    made.addSecurityGroup(new ec2.SecurityGroup(s, 'Other', { vpc: vpcOf(s) }));
    made.protectNewInstancesFromScaleIn();
    made.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
    cdk.Tags.of(made).add('a', 'b');
    cdk.Tags.of(made).add('c', 'd', { applyToLaunchedInstances: false });
    new cdk.CfnOutput(s, 'Arn', { value: made.autoScalingGroupArn });
    new cdk.CfnOutput(s, 'GroupName', { value: made.autoScalingGroupName });
  });
  stack('group-health-checks', s => {
    group(s, { healthChecks: autoscaling.HealthChecks.ec2() });
    group(s, { healthChecks: autoscaling.HealthChecks.ec2({ gracePeriod: cdk.Duration.seconds(10) }) }, 'Patient');
    group(s, { healthCheck: autoscaling.HealthCheck.elb({ grace: cdk.Duration.minutes(2) }) }, 'Balanced');
    group(s, { healthChecks: autoscaling.HealthChecks.withAdditionalChecks({
      gracePeriod: cdk.Duration.minutes(2),
      additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB, autoscaling.AdditionalHealthCheckType.EBS],
    }) }, 'Both');
  });
  stack('group-notifications', s => {
    const topic = sns.Topic.fromTopicArn(s, 'Topic', 'arn:aws:sns:eu-central-1:123456789012:ops');
    group(s, { notifications: [
      { topic }, { topic, scalingEvents: autoscaling.ScalingEvents.ERRORS },
      { topic, scalingEvents: new autoscaling.ScalingEvents(autoscaling.ScalingEvent.TEST_NOTIFICATION) },
      { topic, scalingEvents: autoscaling.ScalingEvents.LAUNCH_EVENTS }, { topic, scalingEvents: autoscaling.ScalingEvents.TERMINATION_EVENTS },
    ] });
  });
  stack('group-template', s => {
    const made = new autoscaling.AutoScalingGroup(s, 'Group', { vpc: vpcOf(s), launchTemplate: template(s, { role: role(s), userData: ec2.UserData.forLinux() }), maxCapacity: 3 });
    made.addUserData('echo hello');
    made.addSecurityGroup(new ec2.SecurityGroup(s, 'Other', { vpc: vpcOf(s) }));
    made.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  });
  stack('group-imported-template', s => {
    const vpc = vpcOf(s);
    new autoscaling.AutoScalingGroup(s, 'ById', { vpc, launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'One', { launchTemplateId: 'lt-1' }) });
    new autoscaling.AutoScalingGroup(s, 'ByName', { vpc, launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'Two', { launchTemplateName: 'web', versionNumber: '4' }) });
  });
  stack('group-mixed', s => {
    const [vpc, launchTemplate] = [vpcOf(s), template(s)];
    const mixed = (id, policy) => new autoscaling.AutoScalingGroup(s, id, { vpc, mixedInstancesPolicy: { launchTemplate, ...policy } });
    mixed('Plain', {});
    mixed('Empty', { instancesDistribution: {}, launchTemplateOverrides: [] });
    mixed('Full', {
      instancesDistribution: {
        onDemandAllocationStrategy: autoscaling.OnDemandAllocationStrategy.PRIORITIZED, onDemandBaseCapacity: 1,
        onDemandPercentageAboveBaseCapacity: 50, spotAllocationStrategy: autoscaling.SpotAllocationStrategy.LOWEST_PRICE,
        spotInstancePools: 3, spotMaxPrice: '0.1',
      },
      launchTemplateOverrides: [
        { instanceType: new ec2.InstanceType('m6g.large'), weightedCapacity: 2 },
        { launchTemplate, instanceType: new ec2.InstanceType('m7g.large'), weightedCapacity: 1 },
      ],
    });
    mixed('Required', { launchTemplateOverrides: [{ instanceRequirements: { vCpuCount: { min: 2 }, memoryMiB: { min: 1024, max: 4096 } } }] });
  });
  stack('group-balanced', s => {
    const vpc = vpcOf(s);
    const made = group(s);
    const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc, internetFacing: true });
    balancer.addListener('Http', { port: 80 }).addTargets('Web', { port: 8080, targets: [made] });
    made.scaleOnRequestCount('Requests', { targetRequestsPerMinute: 100 });
    const other = group(s, {}, 'Other');
    const network = new elbv2.NetworkLoadBalancer(s, 'Network', { vpc });
    network.addListener('One', { port: 443 }).addTargets('Web', { port: 443, targets: [other] });
    network.addListener('Two', { port: 444 }).addTargets('Web', { port: 444, targets: [other] });
  });
});
