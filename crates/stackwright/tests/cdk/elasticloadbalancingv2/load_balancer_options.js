'use strict';
// Every option of an application load balancer, over an imported VPC.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
  isolatedSubnetIds: ['subnet-i1', 'subnet-i2'],
});

program(__filename, app => {
  const plain = new cdk.Stack(app, 'lb-plain');
  new elbv2.ApplicationLoadBalancer(plain, 'Internal', { vpc: network(plain) });

  const all = new cdk.Stack(app, 'lb-every-option');
  const vpc = network(all);
  new elbv2.ApplicationLoadBalancer(all, 'LB', {
    vpc,
    loadBalancerName: 'my-load-balancer',
    internetFacing: true,
    ipAddressType: elbv2.IpAddressType.DUAL_STACK,
    deletionProtection: true,
    http2Enabled: false,
    idleTimeout: cdk.Duration.minutes(2),
    dropInvalidHeaderFields: true,
    desyncMitigationMode: elbv2.DesyncMitigationMode.STRICTEST,
    clientKeepAlive: cdk.Duration.hours(2),
    preserveHostHeader: true,
    xAmznTlsVersionAndCipherSuiteHeaders: true,
    preserveXffClientPort: true,
    xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.PRESERVE,
    wafFailOpen: true,
    crossZoneEnabled: true,
    denyAllIgwTraffic: false,
    minimumCapacityUnit: 120,
  });
  new elbv2.ApplicationLoadBalancer(all, 'Opposite', {
    vpc,
    ipAddressType: elbv2.IpAddressType.IPV4,
    deletionProtection: false,
    http2Enabled: true,
    dropInvalidHeaderFields: false,
    desyncMitigationMode: elbv2.DesyncMitigationMode.MONITOR,
    preserveHostHeader: false,
    xAmznTlsVersionAndCipherSuiteHeaders: false,
    preserveXffClientPort: false,
    xffHeaderProcessingMode: elbv2.XffHeaderProcessingMode.REMOVE,
    wafFailOpen: false,
  });
  new elbv2.ApplicationLoadBalancer(all, 'DenyIgw', {
    vpc,
    ipAddressType: elbv2.IpAddressType.DUAL_STACK,
    denyAllIgwTraffic: true,
  });
  const tuned = new elbv2.ApplicationLoadBalancer(all, 'Tuned', { vpc, http2Enabled: true });
  tuned.setAttribute('routing.http.xff_client_port.enabled', 'true');
  tuned.setAttribute('routing.http2.enabled', 'false');
  tuned.setAttribute('zonal_shift.config.enabled', 'true');
  tuned.removeAttribute('zonal_shift.config.enabled');

  const placed = new cdk.Stack(app, 'lb-placement');
  const net = network(placed);
  new elbv2.ApplicationLoadBalancer(placed, 'Isolated', {
    vpc: net,
    vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  });
  new elbv2.ApplicationLoadBalancer(placed, 'OneSubnet', {
    vpc: net,
    vpcSubnets: { subnets: [ec2.Subnet.fromSubnetId(placed, 'Mine', 'subnet-mine')] },
  });
  new elbv2.ApplicationLoadBalancer(placed, 'InternalInPublic', {
    vpc: net,
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  });
  new elbv2.ApplicationLoadBalancer(placed, 'PublicInZone', {
    vpc: net,
    internetFacing: true,
    vpcSubnets: { availabilityZones: ['eu-central-1b'] },
  });
});
