'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const sns = require('aws-cdk-lib/aws-sns');

program(__filename, app => {
  const s = new cdk.Stack(app, 'groups', { env: { account: '123456789012', region: 'eu-central-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { availabilityZones: ['a', 'b', 'c'].map(zone => `eu-central-1${zone}`), natGateways: 0 });
  const launchTemplate = new ec2.LaunchTemplate(s, 'Template', {
    machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
    instanceType: new ec2.InstanceType('t4g.small'),
    securityGroup: new ec2.SecurityGroup(s, 'Servers', { vpc, allowAllOutbound: false }),
    role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }),
    userData: ec2.UserData.forLinux(), requireImdsv2: true, httpPutResponseHopLimit: 2,
  });
  const other = ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'Other', { launchTemplateName: 'other', versionNumber: '3' });
  const group = new autoscaling.AutoScalingGroup(s, 'Group', {
    vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, minCapacity: 0, maxCapacity: 9, capacityRebalance: true,
    mixedInstancesPolicy: {
      launchTemplate,
      instancesDistribution: {
        onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 25,
        spotAllocationStrategy: autoscaling.SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED,
      },
      launchTemplateOverrides: [
        { instanceType: new ec2.InstanceType('t4g.medium'), weightedCapacity: 2 },
        { instanceType: new ec2.InstanceType('c7g.large'), weightedCapacity: 4, launchTemplate: other },
      ],
    },
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({
      minInstancesInService: 1, maxBatchSize: 2, pauseTime: cdk.Duration.minutes(3),
      suspendProcesses: [autoscaling.ScalingProcess.AZ_REBALANCE],
    }),
    signals: autoscaling.Signals.waitForCount(2, { timeout: cdk.Duration.minutes(9), minSuccessPercentage: 50 }),
    notifications: [{ topic: new sns.Topic(s, 'Changes', { displayName: 'changes' }) }],
    groupMetrics: [autoscaling.GroupMetrics.all()],
    healthChecks: autoscaling.HealthChecks.withAdditionalChecks({
      additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB], gracePeriod: cdk.Duration.minutes(3),
    }),
    terminationPolicies: [autoscaling.TerminationPolicy.OLDEST_LAUNCH_TEMPLATE],
  });
  const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc, internetFacing: true });
  const targets = balancer.addListener('Listener', { port: 80 })
    .addTargets('Group', { port: 8080, targets: [group], healthCheck: { path: '/up' } });
  group.scaleOnRequestCount('Requests', { targetRequestsPerMinute: 100, disableScaleIn: true });
  group.scaleOnMetric('Steps', {
    metric: targets.metrics.requestCount(),
    scalingSteps: [{ upper: 10, change: -1 }, { lower: 50, change: +1 }, { lower: 500, change: +3 }],
    adjustmentType: autoscaling.AdjustmentType.CHANGE_IN_CAPACITY, estimatedInstanceWarmup: cdk.Duration.minutes(1),
  });
  group.addWarmPool({ poolState: autoscaling.PoolState.HIBERNATED, minSize: 1 });
  group.scaleOnSchedule('Mornings', {
    schedule: autoscaling.Schedule.cron({ hour: '8', minute: '0', weekDay: 'MON-FRI' }), minCapacity: 3, timeZone: 'Europe/Berlin',
  });
  group.connections.allowFromAnyIpv4(ec2.Port.tcp(22), 'ssh');
  launchTemplate.connections.allowToAnyIpv4(ec2.Port.tcp(443));
  cdk.Tags.of(group).add('part', 'servers');
});
