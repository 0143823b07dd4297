'use strict';
// Parameters of every type, published by one stack and imported by another.
const { program, cdk } = require('../harness');
const ssm = require('aws-cdk-lib/aws-ssm');
const iam = require('aws-cdk-lib/aws-iam');
const T = ssm.ParameterValueType;
const kinds = {
  text: [T.STRING, 'abc'],
  zone: [T.AWS_EC2_AVAILABILITYZONE_NAME, 'eu-central-1a'],
  image: [T.AWS_EC2_IMAGE_ID, 'ami-1'],
  instance: [T.AWS_EC2_INSTANCE_ID, 'i-1'],
  'key-pair': [T.AWS_EC2_KEYPAIR_KEYNAME, 'key'],
  'group-name': [T.AWS_EC2_SECURITYGROUP_GROUPNAME, 'group'],
  group: [T.AWS_EC2_SECURITYGROUP_ID, 'sg-1'],
  subnet: [T.AWS_EC2_SUBNET_ID, 'subnet-1'],
  volume: [T.AWS_EC2_VOLUME_ID, 'vol-1'],
  vpc: [T.AWS_EC2_VPC_ID, 'vpc-1'],
  'hosted-zone': [T.AWS_ROUTE53_HOSTEDZONE_ID, 'Z1'],
  table: [T.STRING, 'orders'],
  uri: [T.STRING, '1.dkr.ecr.eu-central-1.amazonaws.com/shop'],
  digest: [T.STRING, 'sha256:12'],
};
program(__filename, app => {
  const producer = new cdk.Stack(app, 'producer');
  const consumer = new cdk.Stack(app, 'consumer');
  const out = (id, value) => new cdk.CfnOutput(consumer, id, { value });
  for (const [name, [type, value]] of Object.entries(kinds)) {
    new ssm.StringParameter(producer, name, { parameterName: `/all/${name}`, stringValue: value });
    out(`out-${name}`, ssm.StringParameter.valueForTypedStringParameterV2(consumer, `/all/${name}`, type));
    new ssm.StringListParameter(producer, `${name}s`, { parameterName: `/all/${name}s`, stringListValue: [value, value] });
    const list = ssm.StringListParameter.valueForTypedListParameter(consumer, `/all/${name}s`, type);
    out(`out-${name}s`, cdk.Fn.join('|', list));
    out(`out-${name}-2`, cdk.Fn.select(1, list));
  }
  const queue = new cdk.CfnResource(producer, 'Queue', { type: 'AWS::SQS::Queue' });
  const description = 'What it is for';
  new ssm.StringParameter(producer, 'described', { parameterName: '/all/described', stringValue: queue.ref, description });
  new ssm.StringListParameter(producer, 'describeds', { parameterName: '/all/describeds', stringListValue: [queue.ref, 'b'], description });
  new ssm.StringParameter(producer, 'checked', { parameterName: '/all/checked', stringValue: 'ami-2', dataType: ssm.ParameterDataType.AWS_EC2_IMAGE });
  const tagged = new ssm.StringParameter(producer, 'tagged', { parameterName: 'tagged', stringValue: 'x' });
  cdk.Tags.of(tagged).add('team', 'data');
  cdk.Tags.of(tagged).add('Cost', 'shop');
  new ssm.StringParameter(producer, 'port', { parameterName: '/all/port', stringValue: '5432' });
  new ssm.StringParameter(producer, 'share', { parameterName: '/all/share', stringValue: '0.5' });
  new ssm.StringListParameter(producer, 'ports', { parameterName: '/all/ports', stringListValue: ['80', '443'] });
  new ssm.StringParameter(producer, 'token-port', { parameterName: '/all/token-port', stringValue: cdk.Token.asString(queue.getAtt('Port')) });
  new ssm.StringParameter(producer, 'pinned', { parameterName: '/all/pinned', stringValue: 'p' });
  new ssm.StringParameter(producer, 'second', { parameterName: '/all/text-v2', stringValue: 'def' });
  new ssm.StringParameter(producer, 'production', { parameterName: '/all/prod/name', stringValue: 'p' });
  new ssm.StringParameter(producer, 'shared', { parameterName: '/all/shared', stringValue: 's', tier: ssm.ParameterTier.ADVANCED });
  const nested = new (require('constructs').Construct)(producer, 'Nested');
  new ssm.StringParameter(nested, 'inner', { parameterName: '/all/inner', stringValue: 'i' });

  const number = name => cdk.Token.asNumber(ssm.StringParameter.valueForStringParameter(consumer, name));
  new cdk.CfnResource(consumer, 'Database', { type: 'Custom::Database', properties: { Port: number('/all/port'), Again: number('/all/port') } });
  out('port', ssm.StringParameter.valueForStringParameter(consumer, '/all/port'));
  out('second', ssm.StringParameter.valueForStringParameter(consumer, '/all/text-v2'));
  out('production', ssm.StringParameter.valueForStringParameter(consumer, '/all/prod/name'));
  out('tagged', ssm.StringParameter.valueForStringParameter(consumer, 'tagged'));
  out('pinned', ssm.StringParameter.valueForStringParameter(consumer, '/all/pinned', 3));
  const inside = new (require('constructs').Construct)(consumer, 'Inside');
  out('inner', ssm.StringParameter.valueForStringParameter(inside, '/all/inner'));
  const reader = new iam.Role(consumer, 'Reader', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  for (const name of ['/all/text', '/all/texts', 'tagged']) {
    ssm.StringParameter.fromStringParameterName(consumer, `from-${name}`, name).grantRead(reader);
  }

  const known = new cdk.Stack(app, 'known', { env: { account: '123456789012', region: 'eu-west-1' } });
  const role = new iam.Role(known, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  ssm.StringParameter.fromStringParameterName(known, 'from', '/all/prod/name').grantRead(role);
});
