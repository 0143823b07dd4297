'use strict';
const { program, cdk } = require('../harness');
const ssm = require('aws-cdk-lib/aws-ssm');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const { Construct } = require('constructs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'imported');
  const T = ssm.ParameterValueType;
  const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:us-east-1:123456789012:key/1234abcd');
  const strings = {
    ByName: ssm.StringParameter.fromStringParameterName(stack, 'ByName', '/team/name'),
    Simple: ssm.StringParameter.fromStringParameterName(stack, 'Simple', 'simple'),
    ByArn: ssm.StringParameter.fromStringParameterArn(stack, 'ByArn', 'arn:aws:ssm:us-east-1:123456789012:parameter/team/arn'),
    Attributes: ssm.StringParameter.fromStringParameterAttributes(stack, 'Attributes', { parameterName: '/team/attrs' }),
    Versioned: ssm.StringParameter.fromStringParameterAttributes(stack, 'Versioned', { parameterName: '/team/versioned', version: 9 }),
    VersionedSimple: ssm.StringParameter.fromStringParameterAttributes(stack, 'VersionedSimple', { parameterName: 'plain', simpleName: true, version: 1 }),
    Dynamic: ssm.StringParameter.fromStringParameterAttributes(stack, 'Dynamic', { parameterName: '/team/dynamic', forceDynamicReference: true }),
    Vpc: ssm.StringParameter.fromStringParameterAttributes(stack, 'Vpc', { parameterName: '/team/vpc', valueType: T.AWS_EC2_VPC_ID }),
    Image: ssm.StringParameter.fromStringParameterAttributes(stack, 'Image', { parameterName: '/team/ami', valueType: T.AWS_EC2_IMAGE_ID }),
    Secure: ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Secure', { parameterName: '/team/secure', version: 3 }),
    SecureLatest: ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'SecureLatest', { parameterName: '/team/secure-latest' }),
    SecureKey: ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'SecureKey', { parameterName: '/team/secure-key', version: 2, encryptionKey: key }),
  };
  const lists = {
    List: ssm.StringListParameter.fromStringListParameterName(stack, 'List', '/team/list'),
    TypedList: ssm.StringListParameter.fromListParameterAttributes(stack, 'TypedList', { parameterName: '/team/subnets', elementType: T.AWS_EC2_SUBNET_ID }),
    VersionedList: ssm.StringListParameter.fromListParameterAttributes(stack, 'VersionedList', { parameterName: '/team/versioned-list', version: 7 }),
  };
  for (const [id, p] of Object.entries({ ...strings, ...lists })) {
    new cdk.CfnOutput(stack, `Out${id}Arn`, { value: p.parameterArn });
    new cdk.CfnOutput(stack, `Out${id}Name`, { value: p.parameterName });
    new cdk.CfnOutput(stack, `Out${id}Type`, { value: p.parameterType });
  }
  for (const [id, p] of Object.entries(strings)) if (!id.startsWith('Secure')) new cdk.CfnOutput(stack, `Out${id}Value`, { value: p.stringValue });
  new cdk.CfnResource(stack, 'Consumer', { type: 'AWS::RDS::DBInstance', properties: { MasterUserPassword: strings.Secure.stringValue, Other: strings.SecureLatest.stringValue, KeyOne: strings.SecureKey.stringValue } });
  for (const [id, p] of Object.entries(lists)) new cdk.CfnOutput(stack, `Out${id}Values`, { value: cdk.Fn.join('|', p.stringListValue) });
  const reader = new iam.Role(stack, 'Reader', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const writer = new iam.Role(stack, 'Writer', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (const p of [...Object.values(strings), ...Object.values(lists)]) { p.grantRead(reader); p.grantWrite(writer); }

  const values = new cdk.Stack(app, 'values');
  const out = (id, value) => new cdk.CfnOutput(values, id, { value });
  out('Value', ssm.StringParameter.valueForStringParameter(values, '/team/name'));
  out('Again', ssm.StringParameter.valueForStringParameter(values, '/team/name'));
  out('Typed', ssm.StringParameter.valueForTypedStringParameterV2(values, '/team/vpc', T.AWS_EC2_VPC_ID));
  out('Image', ssm.StringParameter.valueForTypedStringParameterV2(values, '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64', T.AWS_EC2_IMAGE_ID));
  out('List', cdk.Fn.join(',', ssm.StringListParameter.valueForTypedListParameter(values, '/team/list')));
  out('TypedList', cdk.Fn.join(',', ssm.StringListParameter.valueForTypedListParameter(values, '/team/subnets', T.AWS_EC2_SUBNET_ID)));
  const inner = new Construct(values, 'Inner');
  out('InnerValue', ssm.StringParameter.valueForStringParameter(inner, '/inner/name'));
  out('InnerAgain', ssm.StringParameter.valueForStringParameter(inner, '/team/name'));
  new cdk.CfnResource(values, 'Secure', { type: 'AWS::RDS::DBInstance', properties: { MasterUserPassword: cdk.SecretValue.ssmSecure('/team/secure', '3').unsafeUnwrap() } });
  const known = new cdk.Stack(app, 'imported-env', { env: { account: '123456789012', region: 'eu-west-1' } });
  const role = new iam.Role(known, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  ssm.StringParameter.fromStringParameterName(known, 'ByName', '/team/name').grantRead(role);
  const own = new ssm.StringParameter(known, 'Own', { parameterName: 'own', stringValue: 'v' });
  own.grantWrite(role);
  const auto = new ssm.StringParameter(known, 'Auto', { stringValue: 'v' });
  auto.grantRead(role);
});
