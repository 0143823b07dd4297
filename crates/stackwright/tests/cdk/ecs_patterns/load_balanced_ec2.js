'use strict';
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const route53 = require('aws-cdk-lib/aws-route53');
const { image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const instances = s => ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: importedVpc(s), hasEc2Capacity: true });
  const web = (s, options) => new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', { cluster: instances(s), memoryLimitMiB: 512, taskImageOptions: { image }, ...options });
  const tcp = (s, options) => new patterns.NetworkLoadBalancedEc2Service(s, 'Tcp', { cluster: instances(s), memoryLimitMiB: 512, taskImageOptions: { image }, ...options });
  const zone = s => route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = s => acm.Certificate.fromCertificateArn(s, 'Certificate', 'arn:aws:acm:eu-central-1:555555555555:certificate/01234567-89ab-cdef-0123-456789abcdef');
  const service = s => ({
    desiredCount: 2, serviceName: 'shop', healthCheckGracePeriod: cdk.Duration.minutes(2), maxHealthyPercent: 150, minHealthyPercent: 75,
    propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, circuitBreaker: { rollback: true }, enableExecuteCommand: true,
    deploymentController: { type: ecs.DeploymentControllerType.ECS }, cpu: 128, memoryLimitMiB: 256, memoryReservationMiB: 128,
    placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:a == b')], placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances()],
    domainName: 'shop.example.com', domainZone: zone(s),
  });
  const definition = (s, networkMode) => {
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode });
    taskDefinition.addContainer('web', { image, memoryLimitMiB: 128, portMappings: [{ containerPort: 8080 }] });
    return taskDefinition;
  };

  stack('alb-ec2', s => { web(s); });
  stack('alb-ec2-reservation', s => { web(s, { memoryLimitMiB: undefined, memoryReservationMiB: 256, cpu: 100 }); });
  stack('alb-ec2-full', s => {
    web(s, {
      ...service(s), certificate: certificate(s), redirectHTTP: true, loadBalancerName: 'shop', idleTimeout: cdk.Duration.minutes(2),
      targetProtocol: elbv2.ApplicationProtocol.HTTPS, sslPolicy: elbv2.SslPolicy.TLS12, protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2,
      recordType: patterns.ApplicationLoadBalancedServiceRecordType.CNAME, publicLoadBalancer: false,
      taskImageOptions: {
        image, environment: { STAGE: 'test' }, containerName: 'shop', containerPort: 8443, family: 'shop', dockerLabels: { owner: 'shop' },
        entryPoint: ['/init'], command: ['serve'],
      },
    });
  });
  stack('alb-ec2-task', s => {
    new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', { cluster: instances(s), taskDefinition: definition(s, ecs.NetworkMode.AWS_VPC) });
  });
  stack('alb-ec2-host', s => {
    new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', { cluster: instances(s), taskDefinition: definition(s, ecs.NetworkMode.HOST), openListener: false, listenerPort: 8080 });
  });
  stack('alb-ec2-capacity', s => { web(s, { capacityProviderStrategies: [{ capacityProvider: 'instances', weight: 1 }], taskImageOptions: { image, enableLogging: false } }); });
  stack('alb-ec2-cloud-map', s => {
    const vpc = importedVpc(s);
    const shop = new ecs.Cluster(s, 'Shop', { vpc, defaultCloudMapNamespace: { name: 'shop.local' } });
    shop.addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'Capacity', {
      autoScalingGroup: new (require('aws-cdk-lib/aws-autoscaling').AutoScalingGroup)(s, 'Group', {
        vpc, instanceType: new ec2.InstanceType('t3.medium'), machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
      }),
    }));
    new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', { cluster: shop, memoryLimitMiB: 512, taskImageOptions: { image }, cloudMapOptions: { name: 'web', dnsRecordType: 'SRV' } });
  });
  stack('nlb-ec2', s => { tcp(s); });
  stack('nlb-ec2-full', s => {
    tcp(s, {
      ...service(s), publicLoadBalancer: false, listenerPort: 5000, listenerCertificate: certificate(s), ipAddressType: elbv2.IpAddressType.IPV4,
      recordType: patterns.NetworkLoadBalancedServiceRecordType.CNAME,
      taskImageOptions: { image, environment: { STAGE: 'test' }, containerName: 'shop', containerPort: 5001, family: 'shop', dockerLabels: { owner: 'shop' }, enableLogging: false },
    });
  });
  stack('nlb-ec2-task', s => {
    new patterns.NetworkLoadBalancedEc2Service(s, 'Tcp', { cluster: instances(s), taskDefinition: definition(s, ecs.NetworkMode.BRIDGE) });
  });
  stack('nlb-ec2-given', s => {
    const shop = instances(s);
    new patterns.NetworkLoadBalancedEc2Service(s, 'Tcp', {
      cluster: shop, memoryReservationMiB: 64, taskImageOptions: { image }, loadBalancer: new elbv2.NetworkLoadBalancer(s, 'Nlb', { vpc: shop.vpc, internetFacing: true }),
    });
  });
});
