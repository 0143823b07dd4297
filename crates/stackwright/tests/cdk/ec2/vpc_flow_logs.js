'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  stack('vpc-flow-logs', s => {
    new ec2.Vpc(s, 'Vpc', {
      maxAzs: 1, natGateways: 0, vpnGateway: true,
      gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
      flowLogs: {
        All: {},
        Rejected: {
          destination: ec2.FlowLogDestination.toS3(), trafficType: ec2.FlowLogTrafficType.REJECT,
          maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
        },
      },
    }).addFlowLog('Later', { trafficType: ec2.FlowLogTrafficType.ACCEPT });
  });
});
