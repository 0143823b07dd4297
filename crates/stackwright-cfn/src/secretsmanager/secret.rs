// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecretsManager::Secret` and its property types.

use crate::l1::*;

/// Creates a new secret. A *secret* can be a password, a set of credentials such as a user name and password, an OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
///
/// For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
///
/// For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
///
/// To retrieve a secret in a CloudFormation template, use a *dynamic reference*. For more information, see [Retrieve a secret in an CloudFormation resource](https://docs.aws.amazon.com/secretsmanager/latest/userguide/cfn-example_reference-secret.html).
///
/// For information about creating a secret in the console, see [Create a secret](https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_create-basic-secret.html). For information about creating a secret using the CLI or SDK, see [CreateSecret](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html).
///
/// For information about retrieving a secret in code, see [Retrieve secrets from Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html).
///
/// `AWS::SecretsManager::Secret`; `Ref` returns its `Id`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
/// Changing one of these replaces it: `Name`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecret(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecretsManager::Secret",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("secret.rules"),
};

impl CfnSecret {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecretsManager::Secret";

    /// `CfnSecret` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the secret.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A structure that specifies how to generate a password to encrypt and store in the secret. To include a specific string in the secret, use `SecretString` instead. If you omit both `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a change to this property, a new secret version is created.
    ///
    /// We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
    ///
    /// `GenerateSecretString`; updated in place.
    pub fn generate_secret_string(
        mut self,
        value: impl IntoValue<GenerateSecretStringProperty>,
    ) -> Self {
        self.0
            .put("GenerateSecretString", value.into_value().into_node());
        self
    }

    /// The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret. An alias is always prefixed by `alias/`, for example `alias/aws/secretsmanager`. For more information, see [About aliases](https://docs.aws.amazon.com/kms/latest/developerguide/alias-about.html).
    ///
    /// To use a AWS key in a different account, use the key ARN or the alias ARN.
    ///
    /// If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager`. If that key doesn't yet exist, then Secrets Manager creates it for you automatically the first time it encrypts the secret value.
    ///
    /// If the secret is in a different AWS account from the credentials calling the API, then you can't use `aws/secretsmanager` to encrypt the secret, and you must create and use a customer managed AWS key.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The name of the new secret.
    ///
    /// The secret name can contain ASCII letters, numbers, and the following characters: /_+=.@-
    ///
    /// Do not end your secret name with a hyphen followed by six characters. If you do so, you risk confusion and unexpected results when searching for a secret by partial ARN. Secrets Manager automatically adds a hyphen and six random characters after the secret name at the end of the ARN.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    ///
    /// `ReplicaRegions`; updated in place.
    pub fn replica_regions(mut self, value: impl IntoValue<List<ReplicaRegionProperty>>) -> Self {
        self.0.put("ReplicaRegions", value.into_value().into_node());
        self
    }

    /// The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for your secret value. To generate a random password, use `GenerateSecretString` instead. If you omit both `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a change to this property, a new secret version is created.
    ///
    /// `SecretString`; updated in place.
    pub fn secret_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecretString", value.into_value().into_node());
        self
    }

    /// A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string, for example:
    ///
    /// `[{"Key":"CostCenter","Value":"12345"},{"Key":"environment","Value":"production"}]`
    ///
    /// Secrets Manager tag key names are case sensitive. A tag with the key "ABC" is a different tag from one with key "abc".
    ///
    /// Stack-level tags, tags you apply to the CloudFormation stack, are also attached to the secret.
    ///
    /// If you check tags in permissions policies as part of your security strategy, then adding or removing a tag can change permissions. If the completion of this operation would result in you losing your permissions for this secret, then Secrets Manager blocks the operation and returns an `Access Denied` error. For more information, see [Control access to secrets using tags](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html#tag-secrets-abac) and [Limit access to identities with tags that match secrets' tags](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html#auth-and-access_tags2).
    ///
    /// For information about how to format a JSON parameter for the various command line tool environments, see [Using JSON for Parameters](https://docs.aws.amazon.com/cli/latest/userguide/cli-using-param.html#cli-using-param-json). If your command-line tool or SDK requires quotation marks around the parameter, you should use single quotes to avoid confusion with the double quotes required in the JSON text.
    ///
    /// The following restrictions apply to tags:
    ///
    /// - Maximum number of tags per secret: 50
    /// - Maximum key length: 127 Unicode characters in UTF-8
    /// - Maximum value length: 255 Unicode characters in UTF-8
    /// - Tag keys and values are case sensitive.
    /// - Do not use the `aws:` prefix in your tag names or values because AWS reserves it for AWS use. You can't edit or delete tag names or values with this prefix. Tags with this prefix do not count against your tags per secret limit.
    /// - If you use your tagging schema across multiple services and resources, other services might have restrictions on allowed characters. Generally allowed characters: letters, spaces, and numbers representable in UTF-8, plus the following special characters: + - =. _: / @.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The exact string that identifies the third-party partner that holds the external secret. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html).
    ///
    /// `Type`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnSecret {
    type Handle = CfnSecretRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecretRef {
        CfnSecretRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecret`] of a stack.
pub struct CfnSecretRef(NodeRef);

impl Clone for CfnSecretRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecretRef {}
impl AsNode for CfnSecretRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecretRef {
    /// What `Ref` returns: its `Id`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::secretsmanager::SecretArn> for &CfnSecretRef {
    #[inline]
    fn into_value(self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Generates a random password. We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
///
/// *Required permissions:* `secretsmanager:GetRandomPassword`. For more information, see [IAM policy actions for Secrets Manager](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html#awssecretsmanager-actions-as-permissions) and [Authentication and access control in Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html).
///
/// The property type `GenerateSecretString` of `AWS::SecretsManager::Secret`.
#[must_use = "a property type does nothing until it is set"]
pub struct GenerateSecretStringProperty(Object);

impl GenerateSecretStringProperty {
    /// `GenerateSecretStringProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A string of the characters that you don't want in the password.
    ///
    /// `ExcludeCharacters`.
    pub fn exclude_characters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExcludeCharacters", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the password can contain lowercase letters.
    ///
    /// `ExcludeLowercase`.
    pub fn exclude_lowercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludeLowercase", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude numbers from the password. If you don't include this switch, the password can contain numbers.
    ///
    /// `ExcludeNumbers`.
    pub fn exclude_numbers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExcludeNumbers", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude the following punctuation characters from the password: `! " # $ % & ' ( ) * +, -. /: ; < = > ? @ [ \ ] ^ _ ` { | } ~\`. If you don't include this switch, the password can contain punctuation.
    ///
    /// `ExcludePunctuation`.
    pub fn exclude_punctuation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludePunctuation", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the password can contain uppercase letters.
    ///
    /// `ExcludeUppercase`.
    pub fn exclude_uppercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludeUppercase", value.into_value().into_node());
        self
    }

    /// The JSON key name for the key/value pair, where the value is the generated password. This pair is added to the JSON structure specified by the `SecretStringTemplate` parameter. If you specify this parameter, then you must also specify `SecretStringTemplate`.
    ///
    /// `GenerateStringKey`.
    pub fn generate_string_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GenerateStringKey", value.into_value().into_node());
        self
    }

    /// Specifies whether to include the space character. If you include this switch, the password can contain space characters.
    ///
    /// `IncludeSpace`.
    pub fn include_space(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeSpace", value.into_value().into_node());
        self
    }

    /// The length of the password. If you don't include this parameter, the default length is 32 characters.
    ///
    /// `PasswordLength`.
    pub fn password_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PasswordLength", value.into_value().into_node());
        self
    }

    /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. If you don't include this switch, the password contains at least one of every character type.
    ///
    /// `RequireEachIncludedType`.
    pub fn require_each_included_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireEachIncludedType", value.into_value().into_node());
        self
    }

    /// A template that the generated string must match. When you make a change to this property, a new secret version is created.
    ///
    /// `SecretStringTemplate`.
    pub fn secret_string_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecretStringTemplate", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for GenerateSecretStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GenerateSecretStringProperty> for GenerateSecretStringProperty {}
impl From<GenerateSecretStringProperty> for Node {
    #[inline]
    fn from(value: GenerateSecretStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GenerateSecretStringProperty> for GenerateSecretStringProperty {
    #[inline]
    fn into_value(self) -> Value<GenerateSecretStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a `Region` and the `KmsKeyId` for a replica secret.
///
/// The property type `ReplicaRegion` of `AWS::SecretsManager::Secret`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicaRegionProperty(Object);

impl ReplicaRegionProperty {
    /// `ReplicaRegionProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: A string that represents a `Region`, for example "us-east-1".
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets Manager uses `aws/secretsmanager`.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ReplicaRegionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicaRegionProperty> for ReplicaRegionProperty {}
impl From<ReplicaRegionProperty> for Node {
    #[inline]
    fn from(value: ReplicaRegionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicaRegionProperty> for ReplicaRegionProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicaRegionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
