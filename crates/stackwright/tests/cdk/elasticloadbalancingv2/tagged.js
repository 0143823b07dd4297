'use strict';
// Tags, names that are known at deployment, overrides and conditions on load balancers.
const { program, cdk } = require('../harness');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const route53 = require('aws-cdk-lib/aws-route53');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});

program(__filename, app => {
  const stack = new cdk.Stack(app, 'tagged');
  cdk.Tags.of(stack).add('team', 'web');
  const vpc = network(stack);
  const zone = new route53.HostedZone(stack, 'Zone', { zoneName: 'example.com', vpcs: [vpc] });
  const certificate = new acm.Certificate(stack, 'Certificate', {
    domainName: 'example.com', validation: acm.CertificateValidation.fromDns(zone),
  });
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc });
  cdk.Tags.of(lb).add('tier', 'edge');
  const https = lb.addListener('Https', { port: 443, certificates: [certificate] });
  https.addTargets('Web', { port: 80, targets: [new targets.IpTarget('10.0.0.1')] });
  https.addAction('Rule', {
    priority: 1,
    conditions: [elbv2.ListenerCondition.pathPatterns(['/x'])],
    action: elbv2.ListenerAction.fixedResponse(200),
  });
  https.addCertificates('More', [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one')]);
  new route53.ARecord(stack, 'Record', { zone, target: route53.RecordTarget.fromIpAddresses('10.0.0.1') });
  const nlb = new elbv2.NetworkLoadBalancer(stack, 'Nlb', { vpc });
  nlb.addListener('Tcp', { port: 80 }).addTargets('Tcp', { port: 80 });

  const late = new cdk.Stack(app, 'tokens');
  const name = new cdk.CfnParameter(late, 'Name').valueAsString;
  const where = network(late);
  const balancer = new elbv2.ApplicationLoadBalancer(late, 'LB', { vpc: where, loadBalancerName: name });
  const http = balancer.addListener('Http', { port: 80 });
  const group = http.addTargets('Web', {
    port: 80,
    targetGroupName: cdk.Fn.join('-', [name, 'web']),
    stickinessCookieDuration: cdk.Duration.hours(1),
    stickinessCookieName: name,
    healthCheck: { path: cdk.Fn.join('', ['/', name]), healthyHttpCodes: name, port: name },
    targets: [new targets.IpTarget(name)],
  });
  http.addAction('Name', {
    priority: 2,
    conditions: [
      elbv2.ListenerCondition.hostHeaders([`${name}.example.com`]),
      elbv2.ListenerCondition.httpHeader(name, [name]),
    ],
    action: elbv2.ListenerAction.fixedResponse(200, { messageBody: `Hello ${name}` }),
  });
  group.setAttribute('deregistration_delay.timeout_seconds', name);
  const condition = new cdk.CfnCondition(late, 'IsProduction', { expression: cdk.Fn.conditionEquals(name, 'production') });
  const resource = balancer.node.defaultChild;
  resource.cfnOptions.condition = condition;
  resource.addPropertyOverride('LoadBalancerAttributes.0.Value', 'true');
  resource.overrideLogicalId('Balancer');
  http.node.defaultChild.addPropertyDeletionOverride('Protocol');
  const imported = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(late, 'Imported', { targetGroupArn: name });
  new cdk.CfnOutput(late, 'ImportedName', { value: imported.targetGroupName });
  new cdk.CfnOutput(late, 'FullName', { value: group.firstLoadBalancerFullName });
});
