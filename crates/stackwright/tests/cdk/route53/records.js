'use strict';
// Hosted zones and address records, among them aliases to load balancers.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-route53-targets');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'records');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
    vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'], publicSubnetIds: ['subnet-p1'], privateSubnetIds: ['subnet-a1'],
  });
  const zone = route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' });
  const byId = route53.HostedZone.fromHostedZoneId(stack, 'ById', 'Z456');
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc, internetFacing: true });
  const alias = route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(lb));
  const apex = new route53.ARecord(stack, 'Apex', { zone, target: alias });
  new route53.ARecord(stack, 'Web', { zone, recordName: 'web', target: alias });
  new route53.ARecord(stack, 'Full', { zone, recordName: 'full.example.com', target: alias, comment: 'The load balancer' });
  new route53.ARecord(stack, 'Dot', { zone, recordName: 'elsewhere.org.', target: alias });
  new route53.AaaaRecord(stack, 'Six', { zone, recordName: 'web', target: alias });
  new route53.ARecord(stack, 'Health', {
    zone, recordName: 'health',
    target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(lb, { evaluateTargetHealth: true })),
  });
  new route53.ARecord(stack, 'Addresses', {
    zone, recordName: 'addresses', ttl: cdk.Duration.minutes(5),
    target: route53.RecordTarget.fromIpAddresses('192.0.2.1', '192.0.2.2'),
  });
  new route53.ARecord(stack, 'DefaultTtl', { zone, recordName: 'ttl', target: route53.RecordTarget.fromIpAddresses('192.0.2.3') });
  new route53.CnameRecord(stack, 'Cname', { zone, recordName: 'www', domainName: 'web.example.com' });
  new route53.CnameRecord(stack, 'Dns', { zone, recordName: 'lb', domainName: lb.loadBalancerDnsName, ttl: cdk.Duration.hours(1) });
  const imported = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(stack, 'Imported', {
    loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/mine/50dc6c495c0c9188',
    securityGroupId: 'sg-12345',
    loadBalancerCanonicalHostedZoneId: 'Z215JYRZR1TBD5',
    loadBalancerDnsName: 'mine-1.eu-central-1.elb.amazonaws.com',
  });
  new route53.ARecord(stack, 'ImportedAlias', {
    zone, recordName: 'imported', target: route53.RecordTarget.fromAlias(new targets.LoadBalancerTarget(imported)),
  });
  const hosted = new route53.PublicHostedZone(stack, 'Public', { zoneName: 'example.org' });
  new route53.ARecord(stack, 'InPublic', { zone: hosted, recordName: 'web', target: alias });
  new route53.HostedZone(stack, 'Commented', { zoneName: 'example.net.', comment: 'Ours' });
  const hidden = new route53.PrivateHostedZone(stack, 'Private', { zoneName: 'internal', vpc });
  new route53.ARecord(stack, 'InPrivate', { zone: hidden, target: route53.RecordTarget.fromIpAddresses('10.0.0.1') });
  new cdk.CfnOutput(stack, 'ApexName', { value: apex.domainName });
  new cdk.CfnOutput(stack, 'ZoneId', { value: hosted.hostedZoneId });
  new cdk.CfnOutput(stack, 'ZoneArn', { value: zone.hostedZoneArn });
  new cdk.CfnOutput(stack, 'ById2', { value: byId.hostedZoneId });
});
