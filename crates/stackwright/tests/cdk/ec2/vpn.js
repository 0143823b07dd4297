'use strict';
const { program, cdk } = require('../harness');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpc = (s, options) => new ec2.Vpc(s, 'Vpc', { maxAzs: 1, natGateways: 0, ...options });
  stack('vpn-gateways', s => {
    const made = new ec2.VpnGateway(s, 'Gateway', { type: ec2.VpnConnectionType.IPSEC_1, amazonSideAsn: 65000 });
    new cdk.CfnOutput(s, 'Id', { value: made.gatewayId });
    new ec2.VpnGateway(s, 'Plain', { type: ec2.VpnConnectionType.IPSEC_1 });
  });
  stack('vpn-beside', s => {
    const made = new ec2.VpnConnection(s, 'Office', {
      vpc: vpc(s, { vpnGateway: true }), ip: '192.0.2.1', asn: 65010, staticRoutes: ['192.168.10.0/24'],
      tunnelOptions: [{ preSharedKeySecret: cdk.SecretValue.secretsManager('tunnel') }, { tunnelInsideCidr: '169.254.10.0/30' }],
    });
    new cdk.CfnOutput(s, 'Id', { value: made.vpnId });
    new cdk.CfnOutput(s, 'Customer', { value: `${made.customerGatewayId} ${made.customerGatewayIp} ${made.customerGatewayAsn}` });
    new cloudwatch.Alarm(s, 'Down', { metric: made.metricTunnelState(), threshold: 1, evaluationPeriods: 1 });
  });
  stack('vpn-first', s => { new ec2.VpnConnection(s, 'Office', { vpc: vpc(s), ip: '192.0.2.1' }); });
  stack('vpn-imported', s => {
    const known = ec2.Vpc.fromVpcAttributes(s, 'Known', { vpcId: 'vpc-12345678', availabilityZones: ['eu-central-1a'], vpnGatewayId: 'vgw-12345678' });
    new ec2.VpnConnection(s, 'Office', { vpc: known, ip: '192.0.2.1' });
    const other = ec2.VpnConnection.fromVpnConnectionAttributes(s, 'Other', {
      vpnId: 'vpn-12345678', customerGatewayId: 'cgw-12345678', customerGatewayIp: '192.0.2.2', customerGatewayAsn: 65000,
    });
    new cloudwatch.Alarm(s, 'Down', { metric: other.metricTunnelState(), threshold: 1, evaluationPeriods: 1 });
  });
});
