'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name, { env: { region: 'eu-central-1', account: '123456789012' } }));
  const balancer = (s, id = 'Balancer') => new elbv2.NetworkLoadBalancer(s, id, { vpc: s.node.tryFindChild('Vpc') || importedVpc(s) });
  stack('endpoint-service-minimal', s => {
    const made = new ec2.VpcEndpointService(s, 'Service', { vpcEndpointServiceLoadBalancers: [balancer(s)] });
    new cdk.CfnOutput(s, 'ServiceName', { value: made.vpcEndpointServiceName });
    new cdk.CfnOutput(s, 'ServiceId', { value: made.vpcEndpointServiceId });
  });
  stack('endpoint-service-full', s => {
    new ec2.VpcEndpointService(s, 'Service', {
      vpcEndpointServiceLoadBalancers: [balancer(s), balancer(s, 'Other')], acceptanceRequired: false, contributorInsights: true,
      allowedPrincipals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:root'), new iam.ArnPrincipal('*')],
      supportedIpAddressTypes: [ec2.IpAddressType.IPV4, ec2.IpAddressType.IPV6], allowedRegions: ['eu-west-1', 'us-east-1'],
    });
  });
});
