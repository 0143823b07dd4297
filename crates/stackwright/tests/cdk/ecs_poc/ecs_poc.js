'use strict';
// EC2-backed ECS cluster in two availability zones with a private zone myorg.local, managed capacity
// and target-tracked tasks; dynamic host ports, so that several containers share an instance.
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const logs = require('aws-cdk-lib/aws-logs');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'ecs-poc');
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/16'), maxAzs: 2,
    subnetConfiguration: [
      { name: 'public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
      { name: 'private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
    ],
  });
  const zone = new route53.PrivateHostedZone(stack, 'Zone', { zoneName: 'myorg.local', vpc });

  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
  const group = new autoscaling.AutoScalingGroup(stack, 'Instances', {
    vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MEDIUM),
    machineImage: ecs.EcsOptimizedImage.amazonLinux2023(), minCapacity: 2, maxCapacity: 6,
    keyPair: ec2.KeyPair.fromKeyPairName(stack, 'KeyPair', 'eHa'), requireImdsv2: true,
  });
  const capacity = new ecs.AsgCapacityProvider(stack, 'Capacity', {
    autoScalingGroup: group, enableManagedScaling: true, enableManagedTerminationProtection: true, targetCapacityPercent: 90,
  });
  cluster.addAsgCapacityProvider(capacity);

  const definition = new ecs.Ec2TaskDefinition(stack, 'Flask', { networkMode: ecs.NetworkMode.BRIDGE });
  const logging = ecs.LogDriver.awsLogs({ streamPrefix: 'flask', logRetention: logs.RetentionDays.ONE_WEEK });
  definition.addContainer('hello', {
    image: ecs.ContainerImage.fromRegistry('myorg/hello-world:latest'), memoryReservationMiB: 128,
    portMappings: [{ containerPort: 5000, hostPort: 0 }], logging,
  });
  definition.addContainer('sidecar', {
    image: ecs.ContainerImage.fromRegistry('public.ecr.aws/xray/aws-xray-daemon:latest'), memoryReservationMiB: 64,
    essential: false, logging,
  });
  const service = new ecs.Ec2Service(stack, 'Service', {
    cluster, taskDefinition: definition, desiredCount: 2,
    capacityProviderStrategies: [{ capacityProvider: capacity.capacityProviderName, weight: 1 }],
    placementStrategies: [ecs.PlacementStrategy.spreadAcross('attribute:ecs.availability-zone'), ecs.PlacementStrategy.packedByMemory()],
    circuitBreaker: { rollback: true },
  });
  const alb = new elbv2.ApplicationLoadBalancer(stack, 'Alb', { vpc, internetFacing: true });
  const targetGroup = alb.addListener('Http', { port: 80 }).addTargets('Flask', {
    port: 80, targets: [service], healthCheck: { path: '/', port: 'traffic-port' },
  });
  const scaling = service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 12 });
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
  scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 500, targetGroup });

  new route53.ARecord(stack, 'Record', {
    zone, recordName: 'hello', target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(alb)),
  });
  new cdk.CfnOutput(stack, 'Dns', { value: alb.loadBalancerDnsName });
});
