'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', props);
  vpc('gateways-no-internet', { createInternetGateway: false, natGateways: 0 });
  vpc('gateways-no-internet-public', {
    createInternetGateway: false,
    natGateways: 0,
    subnetConfiguration: [{ name: 'Public', subnetType: PUBLIC }, { name: 'Egress', subnetType: PRIVATE_WITH_EGRESS }],
  });
  vpc('gateways-vpn', { vpnGateway: true, natGateways: 1 });
  vpc('gateways-vpn-asn', { vpnGatewayAsn: 65000, natGateways: 0 });
  vpc('gateways-vpn-public', { vpnGateway: true, natGateways: 0, subnetConfiguration: [{ name: 'Public', subnetType: PUBLIC }] });
  vpc('gateways-vpn-propagation', {
    vpnGateway: true,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS },
      { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
    ],
    vpnRoutePropagation: [{ subnetType: PRIVATE_ISOLATED }, { subnetGroupName: 'Public' }],
  });
  vpc('gateways-vpn-connections', {
    natGateways: 0,
    vpnConnections: {
      Static: { ip: '192.0.2.1', staticRoutes: ['192.168.10.0/24', '192.168.20.0/24'] },
      Dynamic: { ip: '192.0.2.2', asn: 65001, tunnelOptions: [{ tunnelInsideCidr: '169.254.10.0/30' }, { preSharedKeySecret: cdk.SecretValue.secretsManager('psk') }] },
    },
  });
  const late = vpc('gateways-vpn-enabled-later', { maxAzs: 1 });
  late.enableVpnGateway({ type: 'ipsec.1', amazonSideAsn: 64512, vpnRoutePropagation: [{ subnetType: PUBLIC }] });
  new cdk.CfnOutput(late.stack, 'Gateway', { value: late.vpnGatewayId });
  const added = vpc('gateways-vpn-connection-added', { maxAzs: 1, natGateways: 0, vpnGateway: true });
  const connection = added.addVpnConnection('Office', { ip: '192.0.2.9' });
  new cdk.CfnOutput(added.stack, 'Connection', { value: connection.vpnId });
  new cdk.CfnOutput(added.stack, 'Customer', { value: connection.customerGatewayId });
  vpc('gateways-no-internet-nat', { createInternetGateway: false });
  const bare = vpc('gateways-vpn-connection-bare', { maxAzs: 1, natGateways: 0 });
  bare.addVpnConnection('Office', { ip: '192.0.2.9', asn: 65010, staticRoutes: ['192.168.0.0/16'] });
});
