'use strict';
// Network load balancers: options, listeners, target groups and targets.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const certificate = name => elbv2.ListenerCertificate.fromArn(`arn:aws:acm:eu-central-1:123456789012:certificate/${name}`);
const { Protocol } = elbv2;

program(__filename, app => {
  const options = new cdk.Stack(app, 'nlb-options');
  const vpc = network(options);
  new elbv2.NetworkLoadBalancer(options, 'Plain', { vpc });
  new elbv2.NetworkLoadBalancer(options, 'NoGroups', { vpc, disableSecurityGroups: true });
  new elbv2.NetworkLoadBalancer(options, 'Every', {
    vpc,
    loadBalancerName: 'my-nlb',
    internetFacing: true,
    crossZoneEnabled: true,
    deletionProtection: true,
    ipAddressType: elbv2.IpAddressType.DUAL_STACK,
    clientRoutingPolicy: elbv2.ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY,
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false,
    zonalShift: true,
    denyAllIgwTraffic: false,
    enablePrefixForIpv6SourceNat: true,
    minimumCapacityUnit: 5500,
    securityGroups: [new ec2.SecurityGroup(options, 'Group', { vpc })],
  });
  new elbv2.NetworkLoadBalancer(options, 'Opposite', {
    vpc,
    crossZoneEnabled: false,
    deletionProtection: false,
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: true,
    zonalShift: false,
    clientRoutingPolicy: elbv2.ClientRoutingPolicy.ANY_AVAILABILITY_ZONE,
  });
  new elbv2.NetworkLoadBalancer(options, 'Mapped', {
    vpc,
    internetFacing: true,
    subnetMappings: [{
      subnet: ec2.Subnet.fromSubnetId(options, 'Mine', 'subnet-mine'),
      allocationId: 'eipalloc-1',
    }],
  });

  const listeners = new cdk.Stack(app, 'nlb-listeners');
  const net = network(listeners);
  const lb = new elbv2.NetworkLoadBalancer(listeners, 'LB', { vpc: net, internetFacing: true });
  const tcp = lb.addListener('Tcp', { port: 80 });
  tcp.addTargets('Web', { port: 8080, targets: [new targets.IpTarget('10.0.0.1')] });
  lb.addListener('Tls', { port: 443, certificates: [certificate('one'), certificate('two')], alpnPolicy: elbv2.AlpnPolicy.HTTP2_ONLY })
    .addTargets('Tls', { port: 443, protocol: Protocol.TLS });
  lb.addListener('TlsPolicy', { port: 8443, protocol: Protocol.TLS, certificates: [certificate('one')], sslPolicy: elbv2.SslPolicy.TLS13_13 })
    .addTargets('Plain', { port: 80, protocol: Protocol.TCP });
  lb.addListener('Udp', { port: 53, protocol: Protocol.UDP }).addTargets('Dns', { port: 53 });
  lb.addListener('Both', { port: 54, protocol: Protocol.TCP_UDP }).addTargets('Dns', { port: 54 });
  lb.addListener('Idle', { port: 1883, tcpIdleTimeout: cdk.Duration.minutes(10) }).addTargets('Mqtt', {
    port: 1883,
    targetGroupName: 'mqtt',
    deregistrationDelay: cdk.Duration.seconds(20),
    proxyProtocolV2: true,
    preserveClientIp: true,
    healthCheck: { protocol: Protocol.TCP, interval: cdk.Duration.seconds(10) },
  });
  lb.addListener('Late', { port: 90 }).addTargetGroups('Id', new elbv2.NetworkTargetGroup(listeners, 'LateGroup', { vpc: net, port: 90 }));
  lb.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  new cdk.CfnOutput(listeners, 'Dns', { value: lb.loadBalancerDnsName });

  const groups = new cdk.Stack(app, 'nlb-groups');
  const where = network(groups);
  const group = (id, props) => new elbv2.NetworkTargetGroup(groups, id, { vpc: where, port: 80, ...props });
  group('Plain', {});
  const every = group('Every', {
    protocol: Protocol.TCP_UDP,
    proxyProtocolV2: true,
    preserveClientIp: false,
    connectionTermination: true,
    crossZoneEnabled: true,
    deregistrationDelay: cdk.Duration.minutes(1),
    targetType: elbv2.TargetType.IP,
    ipAddressType: elbv2.TargetGroupIpAddressType.IPV4,
    targetGroupName: 'every',
    healthCheck: {
      protocol: Protocol.HTTPS, path: '/', port: '443', interval: cdk.Duration.seconds(10),
      timeout: cdk.Duration.seconds(6), healthyThresholdCount: 3, unhealthyThresholdCount: 3, healthyHttpCodes: '200-399',
    },
  });
  group('Opposite', { proxyProtocolV2: false, preserveClientIp: true, connectionTermination: false, crossZoneEnabled: false });
  group('Tls', { protocol: Protocol.TLS, healthCheck: { protocol: Protocol.TCP } });
  group('Udp', { protocol: Protocol.UDP, targets: [new targets.InstanceIdTarget('i-1')] });
  const balancer = new elbv2.NetworkLoadBalancer(groups, 'LB', { vpc: where });
  balancer.addListener('Weighted', {
    port: 81,
    defaultAction: elbv2.NetworkListenerAction.weightedForward([{ targetGroup: every, weight: 3 }, {
      targetGroup: group('Second', {}), weight: 1,
    }], { stickinessDuration: cdk.Duration.minutes(1) }),
  });
  balancer.addListener('Forward', { port: 82, defaultAction: elbv2.NetworkListenerAction.forward([group('Third', {})]) });
  balancer.addListener('Groups', { port: 83, defaultTargetGroups: [group('Fourth', {}), group('Fifth', {})] });
  const alb = new elbv2.ApplicationLoadBalancer(groups, 'Alb', { vpc: where });
  const http = alb.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
  balancer.addListener('Alb', { port: 84 }).addTargets('Alb', {
    port: 80, targets: [new targets.AlbListenerTarget(http)], healthCheck: { protocol: Protocol.HTTP },
  });

  const imported = new cdk.Stack(app, 'nlb-imported');
  const existing = elbv2.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(imported, 'LB', {
    loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/mine/50dc6c495c0c9188',
    loadBalancerDnsName: 'mine.elb.eu-central-1.amazonaws.com',
    loadBalancerCanonicalHostedZoneId: 'Z3F0SRJ5LGBH90',
    vpc: network(imported),
  });
  existing.addListener('Tcp', { port: 22 }).addTargets('Ssh', { port: 22 });

  const inside = new cdk.Stack(app, 'nlb-vpc');
  new elbv2.NetworkLoadBalancer(inside, 'LB', {
    vpc: new ec2.Vpc(inside, 'Vpc', { maxAzs: 1, natGateways: 0 }), internetFacing: true,
  });
});
