'use strict';
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const route53 = require('aws-cdk-lib/aws-route53');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { cluster, image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const shopOf = s => s.node.tryFindChild('Cluster') || cluster(s);
  const instances = s => ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: importedVpc(s), hasEc2Capacity: true });
  const alb = (s, options) => new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', { cluster: shopOf(s), taskImageOptions: { image }, ...options });
  const nlb = (s, options) => new patterns.NetworkMultipleTargetGroupsFargateService(s, 'Shop', { cluster: shopOf(s), taskImageOptions: { image }, ...options });
  const albEc2 = (s, options) => new patterns.ApplicationMultipleTargetGroupsEc2Service(s, 'Shop', { cluster: instances(s), memoryLimitMiB: 512, taskImageOptions: { image }, ...options });
  const nlbEc2 = (s, options) => new patterns.NetworkMultipleTargetGroupsEc2Service(s, 'Shop', { cluster: instances(s), memoryLimitMiB: 512, taskImageOptions: { image }, ...options });
  const zone = s => route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = s => acm.Certificate.fromCertificateArn(s, 'Certificate', 'arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef');
  const role = (s, id) => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const container = s => ({
    image, environment: { STAGE: 'test' }, secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Secret')) },
    logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'shop' }), executionRole: role(s, 'Execution'), taskRole: role(s, 'Role'), containerName: 'shop',
    dockerLabels: { owner: 'shop' },
  });
  const service = {
    desiredCount: 2, serviceName: 'shop', healthCheckGracePeriod: cdk.Duration.minutes(2), propagateTags: ecs.PropagatedTagSource.SERVICE,
    enableECSManagedTags: true, enableExecuteCommand: true,
  };
  const placement = {
    placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:a == b')], placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances()],
  };

  stack('several-alb', s => { alb(s); });
  stack('several-alb-alone', s => { new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', { taskImageOptions: { image } }); });
  stack('several-alb-groups', s => {
    alb(s, { targetGroups: [{ containerPort: 80 }, { containerPort: 90, pathPattern: 'a/b/c', priority: 10, protocol: ecs.Protocol.TCP }] });
  });
  stack('several-alb-ports', s => { alb(s, { taskImageOptions: { image, containerPorts: [80, 81, 82] } }); });
  stack('several-alb-full', s => {
    cluster(s);
    const made = alb(s, {
      ...service, assignPublicIp: true, cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30, platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      taskImageOptions: { ...container(s), containerPorts: [80, 90], family: 'shop' },
      loadBalancers: [
        {
          name: 'lb', idleTimeout: cdk.Duration.seconds(400), domainName: 'api.example.com', domainZone: zone(s),
          listeners: [
            { name: 'secure', protocol: elbv2.ApplicationProtocol.HTTPS, certificate: certificate(s), sslPolicy: elbv2.SslPolicy.TLS12_EXT },
            { name: 'plain', protocol: elbv2.ApplicationProtocol.HTTP },
          ],
        },
        { name: 'lb2', idleTimeout: cdk.Duration.seconds(120), publicLoadBalancer: false, listeners: [{ name: 'inner', port: 8080 }] },
      ],
      targetGroups: [
        { containerPort: 80, listener: 'secure' },
        { containerPort: 90, pathPattern: 'a/b/c', priority: 10, listener: 'secure' },
        { containerPort: 443, listener: 'plain' },
        { containerPort: 80, listener: 'inner' },
        { containerPort: 90, hostHeader: 'api.example.com', pathPattern: '/x', priority: 20, listener: 'inner' },
      ],
    });
    new cdk.CfnOutput(s, 'First', { value: made.targetGroups[0].targetGroupArn });
    new cdk.CfnOutput(s, 'Inner', { value: made.listeners[2].listenerArn });
    new cdk.CfnOutput(s, 'Second', { value: made.loadBalancers[1].loadBalancerArn });
  });
  stack('several-alb-certificate', s => {
    alb(s, { loadBalancers: [{ name: 'lb', domainName: 'api.example.com', domainZone: zone(s), listeners: [{ name: 'secure', protocol: elbv2.ApplicationProtocol.HTTPS }] }] });
  });
  stack('several-alb-task', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 80 }] });
    new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', { cluster: cluster(s), taskDefinition, targetGroups: [{ containerPort: 80 }, { containerPort: 8080, hostHeader: 'x.example.com', priority: 1 }] });
  });
  stack('several-alb-task-default', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }] });
    new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', { cluster: cluster(s), taskDefinition });
  });
  stack('several-alb-cloud-map', s => {
    const shop = cluster(s);
    shop.addDefaultCloudMapNamespace({ name: 'shop.local' });
    new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Shop', { cluster: shop, taskImageOptions: { image }, cloudMapOptions: { name: 'web' } });
  });
  stack('several-alb-ec2', s => { albEc2(s); });
  stack('several-alb-ec2-full', s => {
    albEc2(s, {
      ...service, ...placement, cpu: 256, memoryLimitMiB: 512, memoryReservationMiB: 256, taskImageOptions: { ...container(s), containerPorts: [80, 90] },
      loadBalancers: [{ name: 'lb', listeners: [{ name: 'one' }, { name: 'two', port: 8080 }] }],
      targetGroups: [{ containerPort: 80, listener: 'one' }, { containerPort: 90, listener: 'two' }, { containerPort: 80, listener: 'two', pathPattern: '/a', priority: 5 }],
    });
  });
  stack('several-alb-ec2-task', s => {
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.AWS_VPC });
    taskDefinition.addContainer('web', { image, memoryLimitMiB: 128, portMappings: [{ containerPort: 80 }] });
    new patterns.ApplicationMultipleTargetGroupsEc2Service(s, 'Shop', { cluster: instances(s), taskDefinition });
  });
  stack('several-nlb', s => { nlb(s); });
  stack('several-nlb-alone', s => { new patterns.NetworkMultipleTargetGroupsFargateService(s, 'Shop', { taskImageOptions: { image } }); });
  stack('several-nlb-full', s => {
    cluster(s);
    const made = nlb(s, {
      ...service, assignPublicIp: true, cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30, platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      minHealthyPercent: 75, maxHealthyPercent: 150,
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      taskImageOptions: { ...container(s), containerPorts: [80, 90], family: 'shop' },
      loadBalancers: [
        { name: 'lb', domainName: 'api.example.com', domainZone: zone(s), listeners: [{ name: 'one', port: 80 }, { name: 'two', port: 90 }] },
        { name: 'lb2', publicLoadBalancer: false, listeners: [{ name: 'inner' }] },
      ],
      targetGroups: [{ containerPort: 80, listener: 'one' }, { containerPort: 90, listener: 'two' }, { containerPort: 7000, listener: 'inner' }],
    });
    new cdk.CfnOutput(s, 'First', { value: made.targetGroups[0].targetGroupArn });
    new cdk.CfnOutput(s, 'Inner', { value: made.listeners[2].listenerArn });
  });
  stack('several-nlb-task', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }] });
    new patterns.NetworkMultipleTargetGroupsFargateService(s, 'Shop', { cluster: cluster(s), taskDefinition });
  });
  stack('several-nlb-ec2', s => { nlbEc2(s); });
  stack('several-nlb-ec2-full', s => {
    nlbEc2(s, {
      ...service, ...placement, cpu: 256, memoryLimitMiB: 512, memoryReservationMiB: 256, taskImageOptions: { ...container(s), containerPorts: [80] },
      loadBalancers: [{ name: 'lb', listeners: [{ name: 'one' }, { name: 'two', port: 8080 }] }],
      targetGroups: [{ containerPort: 80, listener: 'one' }, { containerPort: 90, listener: 'two' }],
    });
  });
  stack('several-nlb-ec2-task', s => {
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task');
    taskDefinition.addContainer('web', { image, memoryLimitMiB: 128, portMappings: [{ containerPort: 80 }] });
    new patterns.NetworkMultipleTargetGroupsEc2Service(s, 'Shop', { cluster: instances(s), taskDefinition, targetGroups: [{ containerPort: 80 }] });
  });
});
