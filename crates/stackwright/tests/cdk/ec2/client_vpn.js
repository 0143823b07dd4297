'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');

const certificate = id => `arn:aws:acm:eu-central-1:123456789012:certificate/${id}`;
const serverCertificateArn = certificate('server');
const clientCertificateArn = certificate('clients');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpc = s => new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
  stack('client-vpn-certificates', s => {
    const endpoint = new ec2.ClientVpnEndpoint(s, 'Staff', { vpc: vpc(s), cidr: '10.100.0.0/16', serverCertificateArn, clientCertificateArn });
    new cdk.CfnOutput(s, 'Id', { value: endpoint.endpointId });
    endpoint.connections.allowToAnyIpv4(ec2.Port.tcp(443));
    ec2.SecurityGroup.fromSecurityGroupId(s, 'Database', 'sg-12345678').connections.allowFrom(endpoint, ec2.Port.tcp(5432));
  });
  stack('client-vpn-users', s => {
    const network = vpc(s);
    const provider = iam.SamlProvider.fromSamlProviderArn(s, 'Staff', 'arn:aws:iam::123456789012:saml-provider/staff');
    const endpoint = network.addClientVpnEndpoint('Users', {
      cidr: '10.100.0.0/22', serverCertificateArn, clientCertificateArn,
      userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.federated(provider),
      splitTunnel: true, dnsServers: ['10.0.0.2', '1.1.1.1'], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      authorizeAllUsersToVpcCidr: false, transportProtocol: ec2.TransportProtocol.TCP, port: ec2.VpnPort.OPENVPN, description: 'Staff',
      sessionTimeout: ec2.ClientVpnSessionTimeout.EIGHT_HOURS, disconnectOnSessionTimeout: false, clientLoginBanner: 'Welcome',
    });
    endpoint.addAuthorizationRule('Developers', { cidr: '10.0.0.0/16', groupId: 'developers', description: 'Development' });
    endpoint.addAuthorizationRule('World', { cidr: '0.0.0.0/0' });
    endpoint.addRoute('Away', { cidr: '0.0.0.0/0', target: ec2.ClientVpnRouteTarget.subnet(network.publicSubnets[0]) });
    endpoint.addRoute('Others', { cidr: '10.100.0.0/22', target: ec2.ClientVpnRouteTarget.local(), description: 'Each other' });
  });
  stack('client-vpn-logged', s => {
    const network = vpc(s);
    const logGroup = new logs.LogGroup(s, 'Logs');
    new ec2.ClientVpnEndpoint(s, 'Logged', {
      vpc: network, cidr: '10.100.0.0/16', serverCertificateArn, logGroup, logStream: new logs.LogStream(s, 'Stream', { logGroup }),
      userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.activeDirectory('d-1234567890'), selfServicePortal: false,
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Clients', 'sg-12345678')],
      clientConnectionHandler: {
        functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:AWSClientVPN-accept', functionName: 'AWSClientVPN-accept',
      },
      clientRouteEnforcementOptions: { enforced: true },
    });
    new ec2.ClientVpnEndpoint(s, 'Silent', {
      vpc: network, cidr: '10.200.0.0/16', serverCertificateArn, logging: false, selfServicePortal: true,
      userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.federated(
        iam.SamlProvider.fromSamlProviderArn(s, 'Saml', 'arn:aws:iam::123456789012:saml-provider/staff'),
        iam.SamlProvider.fromSamlProviderArn(s, 'Own', 'arn:aws:iam::123456789012:saml-provider/own'),
      ),
    });
  });
  stack('client-vpn-imported', s => {
    const known = ec2.ClientVpnEndpoint.fromEndpointAttributes(s, 'Known', {
      endpointId: 'cvpn-endpoint-1234', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Clients', 'sg-12345678')],
    });
    known.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
    new ec2.ClientVpnRoute(s, 'Route', { clientVpnEndpoint: known, cidr: '0.0.0.0/0', target: ec2.ClientVpnRouteTarget.local() });
    new ec2.ClientVpnAuthorizationRule(s, 'Rule', { clientVpnEndpoint: known, cidr: '0.0.0.0/0' });
  });
});
