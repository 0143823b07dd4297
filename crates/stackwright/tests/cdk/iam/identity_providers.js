'use strict';
// Providers of identities, and keys of users.
const { program, cdk } = require('../harness');
const iam = require('aws-cdk-lib/aws-iam');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'providers');
  const gitHub = new iam.OidcProviderNative(stack, 'GitHub', { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'], thumbprints: ['6938fd4d98bab03faadb97b34396831e3780aea1'] });
  const other = new iam.OidcProviderNative(stack, 'Other', { url: 'https://id.example.com/path', removalPolicy: cdk.RemovalPolicy.RETAIN });
  const imported = iam.OidcProviderNative.fromOidcProviderArn(stack, 'Imported', 'arn:aws:iam::123456789012:oidc-provider/id.example.com/path');
  for (const [id, provider] of Object.entries({ GitHub: gitHub, Other: other, Imported: imported })) new cdk.CfnOutput(stack, `${id}Arn`, { value: provider.openIdConnectProviderArn });
  new cdk.CfnOutput(stack, 'GitHubIssuer', { value: gitHub.openIdConnectProviderIssuer });
  new iam.Role(stack, 'Workflows', { assumedBy: new iam.OpenIdConnectPrincipal(gitHub, { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:example/shop:*' } }) });
  new iam.Role(stack, 'Web', { assumedBy: new iam.WebIdentityPrincipal(other.openIdConnectProviderArn) });

  const metadataDocument = iam.SamlMetadataDocument.fromXml(`<EntityDescriptor>${' '.repeat(1000)}</EntityDescriptor>`);
  const saml = new iam.SamlProvider(stack, 'Saml', { metadataDocument });
  new iam.SamlProvider(stack, 'NamedSaml', { metadataDocument, name: 'people' });
  const importedSaml = iam.SamlProvider.fromSamlProviderArn(stack, 'ImportedSaml', 'arn:aws:iam::123456789012:saml-provider/people');
  new iam.Role(stack, 'Console', { assumedBy: new iam.SamlConsolePrincipal(saml) });
  new iam.Role(stack, 'Programs', { assumedBy: new iam.SamlPrincipal(saml, { StringEquals: { 'SAML:iss': 'https://id.example.com' } }) });
  new iam.Role(stack, 'Elsewhere', { assumedBy: new iam.SamlConsolePrincipal(importedSaml, { Bool: { 'aws:SecureTransport': 'true' } }) });
  new cdk.CfnOutput(stack, 'SamlArn', { value: saml.samlProviderArn });

  const user = new iam.User(stack, 'User');
  const key = new iam.AccessKey(stack, 'Key', { user });
  new iam.AccessKey(stack, 'Inactive', { user, serial: 3, status: iam.AccessKeyStatus.INACTIVE });
  new iam.AccessKey(stack, 'JoesKey', { user: iam.User.fromUserName(stack, 'Joe', 'joe'), status: iam.AccessKeyStatus.ACTIVE });
  new cdk.CfnOutput(stack, 'KeyId', { value: key.accessKeyId });
  new cdk.CfnOutput(stack, 'KeySecret', { value: key.secretAccessKey.unsafeUnwrap() });
});
