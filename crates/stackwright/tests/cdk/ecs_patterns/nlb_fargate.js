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
  const tcp = (s, options) => new patterns.NetworkLoadBalancedFargateService(s, 'Tcp', { taskImageOptions: { image }, ...options });
  const zone = s => route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = s => acm.Certificate.fromCertificateArn(s, 'Certificate', 'arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef');

  stack('nlb-fargate', s => { tcp(s, { cluster: cluster(s) }); });
  stack('nlb-fargate-vpc', s => { tcp(s, { vpc: importedVpc(s) }); });
  stack('nlb-fargate-alone', s => { tcp(s); });
  stack('nlb-fargate-full', s => {
    const shop = cluster(s);
    shop.addDefaultCloudMapNamespace({ name: 'shop.local' });
    const role = id => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    const made = tcp(s, {
      cluster: shop, publicLoadBalancer: false, desiredCount: 2, domainName: 'tcp.example.com', domainZone: zone(s), serviceName: 'tcp',
      healthCheckGracePeriod: cdk.Duration.minutes(2), maxHealthyPercent: 150, minHealthyPercent: 75, listenerPort: 5000,
      propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, cloudMapOptions: { name: 'tcp' },
      circuitBreaker: { rollback: true }, enableExecuteCommand: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK,
      deploymentController: { type: ecs.DeploymentControllerType.ECS }, assignPublicIp: true, cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30,
      platformVersion: ecs.FargatePlatformVersion.VERSION1_4, taskSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc })],
      taskImageOptions: {
        image, environment: { STAGE: 'test' }, secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Secret')) },
        logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'tcp' }), executionRole: role('Execution'), taskRole: role('Role'), containerName: 'tcp',
        containerPort: 5001, family: 'tcp', dockerLabels: { owner: 'shop' },
      },
    });
    new cdk.CfnOutput(s, 'Listener', { value: made.listener.listenerArn });
    new cdk.CfnOutput(s, 'Targets', { value: made.targetGroup.targetGroupArn });
  });
  stack('nlb-fargate-tls', s => { tcp(s, { cluster: cluster(s), listenerCertificate: certificate(s) }); });
  stack('nlb-fargate-tls-port', s => { tcp(s, { cluster: cluster(s), listenerCertificate: certificate(s), listenerPort: 8443, taskImageOptions: { image, containerPort: 8080 } }); });
  stack('nlb-fargate-cname', s => {
    tcp(s, { cluster: cluster(s), domainName: 'tcp', domainZone: zone(s), recordType: patterns.NetworkLoadBalancedServiceRecordType.CNAME });
  });
  stack('nlb-fargate-no-record', s => {
    tcp(s, { cluster: cluster(s), domainName: 'tcp.example.com', domainZone: zone(s), recordType: patterns.NetworkLoadBalancedServiceRecordType.NONE });
  });
  stack('nlb-fargate-task', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('tcp', { image, portMappings: [{ containerPort: 7000 }] });
    new patterns.NetworkLoadBalancedFargateService(s, 'Tcp', { cluster: cluster(s), taskDefinition });
  });
  stack('nlb-fargate-given', s => {
    const shop = cluster(s);
    const loadBalancer = new elbv2.NetworkLoadBalancer(s, 'Nlb', { vpc: shop.vpc });
    tcp(s, { cluster: shop, loadBalancer, listenerPort: 6000 });
  });
  stack('nlb-fargate-imported', s => {
    const shop = cluster(s);
    const loadBalancer = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Nlb', {
      loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:555555555555:loadbalancer/net/shop/0123456789abcdef',
      loadBalancerDnsName: 'shop.example.com', vpc: shop.vpc,
    });
    tcp(s, { cluster: shop, loadBalancer });
  });
  stack('nlb-fargate-capacity', s => {
    const shop = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), enableFargateCapacityProviders: true });
    tcp(s, { cluster: shop, capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }], taskImageOptions: { image, enableLogging: false } });
  });
  stack('nlb-fargate-scaling', s => {
    const made = tcp(s, { cluster: cluster(s) });
    made.service.autoScaleTaskCount({ maxCapacity: 4 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    made.service.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
    made.targetGroup.configureHealthCheck({ interval: cdk.Duration.seconds(10) });
  });
});
