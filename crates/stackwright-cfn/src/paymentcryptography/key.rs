// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PaymentCryptography::Key` and its property types.

use crate::l1::*;

/// Creates an AWS Payment Cryptography key, a logical representation of a cryptographic key, that is unique in your account and AWS Region. You use keys for cryptographic functions such as encryption and decryption.
///
/// In addition to the key material used in cryptographic operations, an AWS Payment Cryptography key includes metadata such as the key ARN, key usage, key origin, creation date, description, and key state.
///
/// When you create a key, you specify both immutable and mutable data about the key. The immutable data contains key attributes that define the scope and cryptographic operations that you can perform using the key, for example key class (example: `SYMMETRIC_KEY`), key algorithm (example: `TDES_2KEY`), key usage (example: `TR31_P0_PIN_ENCRYPTION_KEY`) and key modes of use (example: `Encrypt`). AWS Payment Cryptography binds key attributes to keys using key blocks when you store or export them. AWS Payment Cryptography stores the key contents wrapped and never stores or transmits them in the clear.
///
/// For information about valid combinations of key attributes, see [Understanding key attributes](https://docs.aws.amazon.com/payment-cryptography/latest/userguide/keys-validattributes.html) in the *AWS Payment Cryptography User Guide*. The mutable data contained within a key includes usage timestamp and key deletion timestamp and can be modified after creation.
///
/// You can use the `CreateKey` operation to generate an ECC (Elliptic Curve Cryptography) key pair used for establishing an ECDH (Elliptic Curve Diffie-Hellman) key agreement between two parties. In the ECDH key agreement process, both parties generate their own ECC key pair with key usage K3 and exchange the public keys. Each party then use their private key, the received public key from the other party, and the key derivation parameters including key derivation function, hash algorithm, derivation data, and key algorithm to derive a shared key.
///
/// To maintain the single-use principle of cryptographic keys in payments, ECDH derived keys should not be used for multiple purposes, such as a `TR31_P0_PIN_ENCRYPTION_KEY` and `TR31_K1_KEY_BLOCK_PROTECTION_KEY`. When creating ECC key pairs in AWS Payment Cryptography you can optionally set the `DeriveKeyUsage` parameter, which defines the key usage bound to the symmetric key that will be derived using the ECC key pair.
///
/// *Cross-account use*: This operation can't be used across different AWS accounts.
///
/// *Related operations:*
///
/// - [DeleteKey](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_DeleteKey.html)
/// - [GetKey](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_GetKey.html)
/// - [ListKeys](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_ListKeys.html)
///
/// `AWS::PaymentCryptography::Key`; `Ref` returns its `KeyIdentifier`, a [`paymentcryptography::KeyIdentifier`](kinds::paymentcryptography::KeyIdentifier).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PaymentCryptography::Key",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("key.rules"),
};

impl CfnKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PaymentCryptography::Key";

    /// `CfnKey` with its required properties, in alphabetical order:
    ///
    /// - `exportable`: Specifies whether the key is exportable.
    /// - `key_attributes`: The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key.
    pub fn new(
        exportable: impl IntoValue<bool>,
        key_attributes: impl IntoValue<KeyAttributesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Exportable", exportable.into_value().into_node());
        object_.put("KeyAttributes", key_attributes.into_value().into_node());
        Self(object_)
    }

    /// The cryptographic usage of an ECDH derived key as deﬁned in section A.5.2 of the TR-31 spec.
    ///
    /// `DeriveKeyUsage`; one of `TR31_B0_BASE_DERIVATION_KEY`, `TR31_C0_CARD_VERIFICATION_KEY`, `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`, `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`, `TR31_E1_EMV_MKEY_CONFIDENTIALITY`, `TR31_E2_EMV_MKEY_INTEGRITY`, `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`, `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`, `TR31_E6_EMV_MKEY_OTHER`, `TR31_K0_KEY_ENCRYPTION_KEY`, `TR31_K1_KEY_BLOCK_PROTECTION_KEY`, `TR31_M3_ISO_9797_3_MAC_KEY`, …; updated in place.
    pub fn derive_key_usage(mut self, value: impl IntoValue<DeriveKeyUsage>) -> Self {
        self.0.put("DeriveKeyUsage", value.into_value().into_node());
        self
    }

    /// Specifies whether the key is enabled.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The algorithm that AWS Payment Cryptography uses to calculate the key check value (KCV). It is used to validate the key integrity.
    ///
    /// For TDES keys, the KCV is computed by encrypting 8 bytes, each with value of zero, with the key to be checked and retaining the 3 highest order bytes of the encrypted result. For AES keys, the KCV is computed using a CMAC algorithm where the input data is 16 bytes of zero and retaining the 3 highest order bytes of the encrypted result.
    ///
    /// `KeyCheckValueAlgorithm`; one of `CMAC`, `ANSI_X9_24`, `HMAC`, `SHA_1`; updated in place.
    pub fn key_check_value_algorithm(
        mut self,
        value: impl IntoValue<KeyCheckValueAlgorithm>,
    ) -> Self {
        self.0
            .put("KeyCheckValueAlgorithm", value.into_value().into_node());
        self
    }

    /// The resource-based policy attached to the key, in JSON format.
    ///
    /// `Policy`; updated in place.
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The list of AWS Regions to remove from the key's replication configuration.
    ///
    /// The key will no longer be available for cryptographic operations in these regions after removal. Ensure no active operations depend on the key in these regions before removal.
    ///
    /// `ReplicationRegions`; updated in place.
    pub fn replication_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ReplicationRegions", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnKey {
    type Handle = CfnKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeyRef {
        CfnKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKey`] of a stack.
pub struct CfnKeyRef(NodeRef);

impl Clone for CfnKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeyRef {}
impl AsNode for CfnKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeyRef {
    /// What `Ref` returns: its `KeyIdentifier`, a [`paymentcryptography::KeyIdentifier`](kinds::paymentcryptography::KeyIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::paymentcryptography::KeyIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `KeyIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `KeyIdentifier`.
    #[inline]
    pub fn attr_key_identifier(&self) -> Value<kinds::paymentcryptography::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyIdentifier")))
    }

    /// The source of the key material. For keys created within AWS Payment Cryptography, the value is `AWS_PAYMENT_CRYPTOGRAPHY`. For keys imported into AWS Payment Cryptography, the value is `EXTERNAL`.
    ///
    /// `Fn::GetAtt` of `KeyOrigin`.
    #[inline]
    pub fn attr_key_origin(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyOrigin")))
    }

    /// The state of key that is being created or deleted.
    ///
    /// `Fn::GetAtt` of `KeyState`.
    #[inline]
    pub fn attr_key_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyState")))
    }

    /// The `ReplicationStatus` attribute.
    ///
    /// `Fn::GetAtt` of `ReplicationStatus`.
    #[inline]
    pub fn attr_replication_status(&self) -> Value<Map<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReplicationStatus")))
    }
}

impl IntoValue<kinds::paymentcryptography::KeyIdentifier> for &CfnKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::paymentcryptography::KeyIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key. This data is immutable after the key is created.
///
/// The property type `KeyAttributes` of `AWS::PaymentCryptography::Key`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyAttributesProperty(Object);

impl KeyAttributesProperty {
    /// `KeyAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_algorithm`: The key algorithm to be use during creation of an AWS Payment Cryptography key.
    /// - `key_class`: The type of AWS Payment Cryptography key to create, which determines the classiﬁcation of the cryptographic method and whether AWS Payment Cryptography key contains a symmetric key or an asymmetric key pair.
    /// - `key_modes_of_use`: The list of cryptographic operations that you can perform using the key.
    /// - `key_usage`: The cryptographic usage of an AWS Payment Cryptography key as deﬁned in section A.5.2 of the TR-31 spec.
    pub fn new(
        key_algorithm: impl IntoValue<KeyAlgorithm>,
        key_class: impl IntoValue<KeyClass>,
        key_modes_of_use: impl IntoValue<KeyModesOfUseProperty>,
        key_usage: impl IntoValue<KeyUsage>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyAlgorithm", key_algorithm.into_value().into_node());
        object_.put("KeyClass", key_class.into_value().into_node());
        object_.put("KeyModesOfUse", key_modes_of_use.into_value().into_node());
        object_.put("KeyUsage", key_usage.into_value().into_node());
        Self(object_)
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

impl Kind for KeyAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyAttributesProperty> for KeyAttributesProperty {}
impl From<KeyAttributesProperty> for Node {
    #[inline]
    fn from(value: KeyAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyAttributesProperty> for KeyAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<KeyAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The list of cryptographic operations that you can perform using the key. The modes of use are deﬁned in section A.5.3 of the TR-31 spec.
///
/// The property type `KeyModesOfUse` of `AWS::PaymentCryptography::Key`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyModesOfUseProperty(Object);

impl KeyModesOfUseProperty {
    /// `KeyModesOfUseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to decrypt data.
    ///
    /// `Decrypt`; default `false`.
    pub fn decrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Decrypt", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to derive new keys.
    ///
    /// `DeriveKey`; default `false`.
    pub fn derive_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DeriveKey", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to encrypt data.
    ///
    /// `Encrypt`; default `false`.
    pub fn encrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypt", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to generate and verify other card and PIN verification keys.
    ///
    /// `Generate`; default `false`.
    pub fn generate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Generate", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key has no special restrictions other than the restrictions implied by `KeyUsage`.
    ///
    /// `NoRestrictions`; default `false`.
    pub fn no_restrictions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoRestrictions", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used for signing.
    ///
    /// `Sign`; default `false`.
    pub fn sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Sign", value.into_value().into_node());
        self
    }

    /// The `Unwrap` property.
    ///
    /// `Unwrap`; default `false`.
    pub fn unwrap(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Unwrap", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to verify signatures.
    ///
    /// `Verify`; default `false`.
    pub fn verify(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Verify", value.into_value().into_node());
        self
    }

    /// Speciﬁes whether an AWS Payment Cryptography key can be used to wrap other keys.
    ///
    /// `Wrap`; default `false`.
    pub fn wrap(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Wrap", value.into_value().into_node());
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

impl Kind for KeyModesOfUseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyModesOfUseProperty> for KeyModesOfUseProperty {}
impl From<KeyModesOfUseProperty> for Node {
    #[inline]
    fn from(value: KeyModesOfUseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyModesOfUseProperty> for KeyModesOfUseProperty {
    #[inline]
    fn into_value(self) -> Value<KeyModesOfUseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeriveKeyUsage` of `AWS::PaymentCryptography::Key`.
pub enum DeriveKeyUsage {
    /// `TR31_B0_BASE_DERIVATION_KEY`.
    Tr31B0BaseDerivationKey,
    /// `TR31_C0_CARD_VERIFICATION_KEY`.
    Tr31C0CardVerificationKey,
    /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`.
    Tr31D0SymmetricDataEncryptionKey,
    /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`.
    Tr31E0EmvMkeyAppCryptograms,
    /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`.
    Tr31E1EmvMkeyConfidentiality,
    /// `TR31_E2_EMV_MKEY_INTEGRITY`.
    Tr31E2EmvMkeyIntegrity,
    /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`.
    Tr31E4EmvMkeyDynamicNumbers,
    /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`.
    Tr31E5EmvMkeyCardPersonalization,
    /// `TR31_E6_EMV_MKEY_OTHER`.
    Tr31E6EmvMkeyOther,
    /// `TR31_K0_KEY_ENCRYPTION_KEY`.
    Tr31K0KeyEncryptionKey,
    /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`.
    Tr31K1KeyBlockProtectionKey,
    /// `TR31_M1_ISO_9797_1_MAC_KEY`.
    Tr31M1Iso9797_1MacKey,
    /// `TR31_M3_ISO_9797_3_MAC_KEY`.
    Tr31M3Iso9797_3MacKey,
    /// `TR31_M6_ISO_9797_5_CMAC_KEY`.
    Tr31M6Iso9797_5CmacKey,
    /// `TR31_M7_HMAC_KEY`.
    Tr31M7HmacKey,
    /// `TR31_P0_PIN_ENCRYPTION_KEY`.
    Tr31P0PinEncryptionKey,
    /// `TR31_P1_PIN_GENERATION_KEY`.
    Tr31P1PinGenerationKey,
    /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`.
    Tr31V1Ibm3624PinVerificationKey,
    /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`.
    Tr31V2VisaPinVerificationKey,
}

#[diagnostic::do_not_recommend]
impl Kind for DeriveKeyUsage {}
#[diagnostic::do_not_recommend]
impl TextKind for DeriveKeyUsage {}
#[diagnostic::do_not_recommend]
impl IdKind for DeriveKeyUsage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeriveKeyUsage {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeriveKeyUsage> for DeriveKeyUsage {
    #[inline]
    fn into_value(self) -> Value<DeriveKeyUsage> {
        const VALUES: &[&str] = &[
            "TR31_B0_BASE_DERIVATION_KEY",
            "TR31_C0_CARD_VERIFICATION_KEY",
            "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            "TR31_E2_EMV_MKEY_INTEGRITY",
            "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            "TR31_E6_EMV_MKEY_OTHER",
            "TR31_K0_KEY_ENCRYPTION_KEY",
            "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            "TR31_M1_ISO_9797_1_MAC_KEY",
            "TR31_M3_ISO_9797_3_MAC_KEY",
            "TR31_M6_ISO_9797_5_CMAC_KEY",
            "TR31_M7_HMAC_KEY",
            "TR31_P0_PIN_ENCRYPTION_KEY",
            "TR31_P1_PIN_GENERATION_KEY",
            "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyAlgorithm` of a `KeyAttributes` of `AWS::PaymentCryptography::Key`.
pub enum KeyAlgorithm {
    /// `AES_128`.
    Aes128,
    /// `AES_192`.
    Aes192,
    /// `AES_256`.
    Aes256,
    /// `ECC_NIST_P256`.
    EccNistP256,
    /// `ECC_NIST_P384`.
    EccNistP384,
    /// `ECC_NIST_P521`.
    EccNistP521,
    /// `HMAC_SHA224`.
    HmacSha224,
    /// `HMAC_SHA256`.
    HmacSha256,
    /// `HMAC_SHA384`.
    HmacSha384,
    /// `HMAC_SHA512`.
    HmacSha512,
    /// `RSA_2048`.
    Rsa2048,
    /// `RSA_3072`.
    Rsa3072,
    /// `RSA_4096`.
    Rsa4096,
    /// `TDES_2KEY`.
    Tdes2Key,
    /// `TDES_3KEY`.
    Tdes3Key,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyAlgorithm> for KeyAlgorithm {
    #[inline]
    fn into_value(self) -> Value<KeyAlgorithm> {
        const VALUES: &[&str] = &[
            "AES_128",
            "AES_192",
            "AES_256",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "HMAC_SHA224",
            "HMAC_SHA256",
            "HMAC_SHA384",
            "HMAC_SHA512",
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "TDES_2KEY",
            "TDES_3KEY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyCheckValueAlgorithm` of `AWS::PaymentCryptography::Key`.
pub enum KeyCheckValueAlgorithm {
    /// `ANSI_X9_24`.
    AnsiX9_24,
    /// `CMAC`.
    Cmac,
    /// `HMAC`.
    Hmac,
    /// `SHA_1`.
    Sha1,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyCheckValueAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyCheckValueAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyCheckValueAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyCheckValueAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyCheckValueAlgorithm> for KeyCheckValueAlgorithm {
    #[inline]
    fn into_value(self) -> Value<KeyCheckValueAlgorithm> {
        const VALUES: &[&str] = &["ANSI_X9_24", "CMAC", "HMAC", "SHA_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyClass` of a `KeyAttributes` of `AWS::PaymentCryptography::Key`.
pub enum KeyClass {
    /// `ASYMMETRIC_KEY_PAIR`.
    AsymmetricKeyPair,
    /// `PRIVATE_KEY`.
    PrivateKey,
    /// `PUBLIC_KEY`.
    PublicKey,
    /// `SYMMETRIC_KEY`.
    SymmetricKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyClass {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyClass {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyClass> for KeyClass {
    #[inline]
    fn into_value(self) -> Value<KeyClass> {
        const VALUES: &[&str] = &[
            "ASYMMETRIC_KEY_PAIR",
            "PRIVATE_KEY",
            "PUBLIC_KEY",
            "SYMMETRIC_KEY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyUsage` of a `KeyAttributes` of `AWS::PaymentCryptography::Key`.
pub enum KeyUsage {
    /// `TR31_B0_BASE_DERIVATION_KEY`.
    Tr31B0BaseDerivationKey,
    /// `TR31_C0_CARD_VERIFICATION_KEY`.
    Tr31C0CardVerificationKey,
    /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`.
    Tr31D0SymmetricDataEncryptionKey,
    /// `TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION`.
    Tr31D1AsymmetricKeyForDataEncryption,
    /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`.
    Tr31E0EmvMkeyAppCryptograms,
    /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`.
    Tr31E1EmvMkeyConfidentiality,
    /// `TR31_E2_EMV_MKEY_INTEGRITY`.
    Tr31E2EmvMkeyIntegrity,
    /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`.
    Tr31E4EmvMkeyDynamicNumbers,
    /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`.
    Tr31E5EmvMkeyCardPersonalization,
    /// `TR31_E6_EMV_MKEY_OTHER`.
    Tr31E6EmvMkeyOther,
    /// `TR31_K0_KEY_ENCRYPTION_KEY`.
    Tr31K0KeyEncryptionKey,
    /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`.
    Tr31K1KeyBlockProtectionKey,
    /// `TR31_K2_TR34_ASYMMETRIC_KEY`.
    Tr31K2Tr34AsymmetricKey,
    /// `TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT`.
    Tr31K3AsymmetricKeyForKeyAgreement,
    /// `TR31_M0_ISO_16609_MAC_KEY`.
    Tr31M0Iso16609MacKey,
    /// `TR31_M1_ISO_9797_1_MAC_KEY`.
    Tr31M1Iso9797_1MacKey,
    /// `TR31_M3_ISO_9797_3_MAC_KEY`.
    Tr31M3Iso9797_3MacKey,
    /// `TR31_M6_ISO_9797_5_CMAC_KEY`.
    Tr31M6Iso9797_5CmacKey,
    /// `TR31_M7_HMAC_KEY`.
    Tr31M7HmacKey,
    /// `TR31_P0_PIN_ENCRYPTION_KEY`.
    Tr31P0PinEncryptionKey,
    /// `TR31_P1_PIN_GENERATION_KEY`.
    Tr31P1PinGenerationKey,
    /// `TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE`.
    Tr31S0AsymmetricKeyForDigitalSignature,
    /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`.
    Tr31V1Ibm3624PinVerificationKey,
    /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`.
    Tr31V2VisaPinVerificationKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyUsage {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyUsage {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyUsage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyUsage {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyUsage> for KeyUsage {
    #[inline]
    fn into_value(self) -> Value<KeyUsage> {
        const VALUES: &[&str] = &[
            "TR31_B0_BASE_DERIVATION_KEY",
            "TR31_C0_CARD_VERIFICATION_KEY",
            "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
            "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            "TR31_E2_EMV_MKEY_INTEGRITY",
            "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            "TR31_E6_EMV_MKEY_OTHER",
            "TR31_K0_KEY_ENCRYPTION_KEY",
            "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            "TR31_K2_TR34_ASYMMETRIC_KEY",
            "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
            "TR31_M0_ISO_16609_MAC_KEY",
            "TR31_M1_ISO_9797_1_MAC_KEY",
            "TR31_M3_ISO_9797_3_MAC_KEY",
            "TR31_M6_ISO_9797_5_CMAC_KEY",
            "TR31_M7_HMAC_KEY",
            "TR31_P0_PIN_ENCRYPTION_KEY",
            "TR31_P1_PIN_GENERATION_KEY",
            "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
            "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
