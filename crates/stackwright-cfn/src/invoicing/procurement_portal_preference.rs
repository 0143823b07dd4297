// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Invoicing::ProcurementPortalPreference` and its property types.

use crate::l1::*;

/// Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order retrieval.
///
/// `AWS::Invoicing::ProcurementPortalPreference`; `Ref` returns its `ProcurementPortalPreferenceArn`, a [`invoicing::ProcurementPortalPreferenceArn`](kinds::invoicing::ProcurementPortalPreferenceArn).
/// Changing one of these replaces it: `BuyerDomain`, `BuyerIdentifier`, `ProcurementPortalName`, `SupplierDomain`, `SupplierIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProcurementPortalPreference(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Invoicing::ProcurementPortalPreference",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("procurement_portal_preference.rules"),
};

impl CfnProcurementPortalPreference {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference";

    /// `CfnProcurementPortalPreference` with its required properties, in alphabetical order:
    ///
    /// - `buyer_domain`: The domain identifier for the buyer in the procurement portal.
    /// - `buyer_identifier`: The unique identifier for the buyer in the procurement portal.
    /// - `contacts`: List of contact information for portal administrators and technical contacts.
    /// - `einvoice_delivery_enabled`: Indicates whether e-invoice delivery is enabled for this procurement portal preference.
    /// - `procurement_portal_name`: The name of the procurement portal.
    /// - `purchase_order_retrieval_enabled`: Indicates whether purchase order retrieval is enabled for this procurement portal preference.
    /// - `supplier_domain`: The domain identifier for the supplier in the procurement portal.
    /// - `supplier_identifier`: The unique identifier for the supplier in the procurement portal.
    pub fn new(
        buyer_domain: impl IntoValue<BuyerDomain>,
        buyer_identifier: impl IntoValue<String>,
        contacts: impl IntoValue<List<ContactProperty>>,
        einvoice_delivery_enabled: impl IntoValue<bool>,
        procurement_portal_name: impl IntoValue<ProcurementPortalName>,
        purchase_order_retrieval_enabled: impl IntoValue<bool>,
        supplier_domain: impl IntoValue<SupplierDomain>,
        supplier_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BuyerDomain", buyer_domain.into_value().into_node());
        object_.put("BuyerIdentifier", buyer_identifier.into_value().into_node());
        object_.put("Contacts", contacts.into_value().into_node());
        object_.put(
            "EinvoiceDeliveryEnabled",
            einvoice_delivery_enabled.into_value().into_node(),
        );
        object_.put(
            "ProcurementPortalName",
            procurement_portal_name.into_value().into_node(),
        );
        object_.put(
            "PurchaseOrderRetrievalEnabled",
            purchase_order_retrieval_enabled.into_value().into_node(),
        );
        object_.put("SupplierDomain", supplier_domain.into_value().into_node());
        object_.put(
            "SupplierIdentifier",
            supplier_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the preferences for e-invoice delivery.
    ///
    /// `EinvoiceDeliveryPreference`; updated in place.
    pub fn einvoice_delivery_preference(
        mut self,
        value: impl IntoValue<EinvoiceDeliveryPreferenceProperty>,
    ) -> Self {
        self.0
            .put("EinvoiceDeliveryPreference", value.into_value().into_node());
        self
    }

    /// The endpoint URL where e-invoices are delivered to the procurement portal.
    ///
    /// `ProcurementPortalInstanceEndpoint`; updated in place.
    pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProcurementPortalInstanceEndpoint",
            value.into_value().into_node(),
        );
        self
    }

    /// The shared secret or authentication credential used for secure communication with the procurement portal.
    ///
    /// `ProcurementPortalSharedSecret`; updated in place.
    pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProcurementPortalSharedSecret",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies criteria for selecting which invoices should be processed.
    ///
    /// `Selector`; updated in place.
    pub fn selector(
        mut self,
        value: impl IntoValue<ProcurementPortalPreferenceSelectorProperty>,
    ) -> Self {
        self.0.put("Selector", value.into_value().into_node());
        self
    }

    /// The tags associated with this procurement portal preference.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration settings for the test environment of the procurement portal.
    ///
    /// `TestEnvPreference`; updated in place.
    pub fn test_env_preference(mut self, value: impl IntoValue<TestEnvPreferenceProperty>) -> Self {
        self.0
            .put("TestEnvPreference", value.into_value().into_node());
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

impl Construct for CfnProcurementPortalPreference {
    type Handle = CfnProcurementPortalPreferenceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProcurementPortalPreferenceRef {
        CfnProcurementPortalPreferenceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProcurementPortalPreference`] of a stack.
pub struct CfnProcurementPortalPreferenceRef(NodeRef);

impl Clone for CfnProcurementPortalPreferenceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProcurementPortalPreferenceRef {}
impl AsNode for CfnProcurementPortalPreferenceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProcurementPortalPreferenceRef {
    /// What `Ref` returns: its `ProcurementPortalPreferenceArn`, a [`invoicing::ProcurementPortalPreferenceArn`](kinds::invoicing::ProcurementPortalPreferenceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::invoicing::ProcurementPortalPreferenceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID associated with this procurement portal preference.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }

    /// The date and time when the procurement portal preference was created.
    ///
    /// `Fn::GetAtt` of `CreateDate`.
    #[inline]
    pub fn attr_create_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateDate")))
    }

    /// The current status of the e-invoice delivery preference.
    ///
    /// `Fn::GetAtt` of `EinvoiceDeliveryPreferenceStatus`.
    #[inline]
    pub fn attr_einvoice_delivery_preference_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EinvoiceDeliveryPreferenceStatus"),
        ))
    }

    /// The date and time when the procurement portal preference was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateDate`.
    #[inline]
    pub fn attr_last_update_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateDate")))
    }

    /// The Amazon Resource Name (ARN) of the procurement portal preference.
    ///
    /// `Fn::GetAtt` of `ProcurementPortalPreferenceArn`.
    #[inline]
    pub fn attr_procurement_portal_preference_arn(
        &self,
    ) -> Value<kinds::invoicing::ProcurementPortalPreferenceArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProcurementPortalPreferenceArn"),
        ))
    }

    /// The endpoint URL used for retrieving purchase orders from the procurement portal.
    ///
    /// `Fn::GetAtt` of `PurchaseOrderRetrievalEndpoint`.
    #[inline]
    pub fn attr_purchase_order_retrieval_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PurchaseOrderRetrievalEndpoint"),
        ))
    }

    /// The current status of the purchase order retrieval preference.
    ///
    /// `Fn::GetAtt` of `PurchaseOrderRetrievalPreferenceStatus`.
    #[inline]
    pub fn attr_purchase_order_retrieval_preference_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PurchaseOrderRetrievalPreferenceStatus"),
        ))
    }

    /// The version number of the procurement portal preference configuration.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::invoicing::ProcurementPortalPreferenceArn>
    for &CfnProcurementPortalPreferenceRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::invoicing::ProcurementPortalPreferenceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contact information for a person or role associated with the procurement portal preference.
///
/// The property type `Contact` of `AWS::Invoicing::ProcurementPortalPreference`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContactProperty(Object);

impl ContactProperty {
    /// `ContactProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email address of the contact person or role.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The name of the contact person or role.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for ContactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContactProperty> for ContactProperty {}
impl From<ContactProperty> for Node {
    #[inline]
    fn from(value: ContactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContactProperty> for ContactProperty {
    #[inline]
    fn into_value(self) -> Value<ContactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the preferences for e-invoice delivery.
///
/// The property type `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
#[must_use = "a property type does nothing until it is set"]
pub struct EinvoiceDeliveryPreferenceProperty(Object);

impl EinvoiceDeliveryPreferenceProperty {
    /// `EinvoiceDeliveryPreferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The method to use for testing the connection to the procurement portal.
    ///
    /// `ConnectionTestingMethod`; one of `PROD_ENV_DOLLAR_TEST`, `TEST_ENV_REPLAY_TEST`.
    pub fn connection_testing_method(
        mut self,
        value: impl IntoValue<ConnectionTestingMethod>,
    ) -> Self {
        self.0
            .put("ConnectionTestingMethod", value.into_value().into_node());
        self
    }

    /// The ISO 8601 date-time when e-invoice delivery should be activated.
    ///
    /// `EinvoiceDeliveryActivationDate`.
    pub fn einvoice_delivery_activation_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EinvoiceDeliveryActivationDate",
            value.into_value().into_node(),
        );
        self
    }

    /// The types of attachments to include with the e-invoice delivery.
    ///
    /// `EinvoiceDeliveryAttachmentTypes`; one of `INVOICE_PDF`, `RFP_PDF`.
    pub fn einvoice_delivery_attachment_types(
        mut self,
        value: impl IntoValue<List<EinvoiceDeliveryAttachmentType>>,
    ) -> Self {
        self.0.put(
            "EinvoiceDeliveryAttachmentTypes",
            value.into_value().into_node(),
        );
        self
    }

    /// The types of e-invoice documents to be delivered.
    ///
    /// `EinvoiceDeliveryDocumentTypes`; one of `AWS_CLOUD_INVOICE`, `AWS_CLOUD_CREDIT_MEMO`, `AWS_MARKETPLACE_INVOICE`, `AWS_MARKETPLACE_CREDIT_MEMO`, `AWS_REQUEST_FOR_PAYMENT`.
    pub fn einvoice_delivery_document_types(
        mut self,
        value: impl IntoValue<List<EinvoiceDeliveryDocumentType>>,
    ) -> Self {
        self.0.put(
            "EinvoiceDeliveryDocumentTypes",
            value.into_value().into_node(),
        );
        self
    }

    /// The communication protocol to use for e-invoice delivery.
    ///
    /// `Protocol`; one of `CXML`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The sources of purchase order data.
    ///
    /// `PurchaseOrderDataSources`.
    pub fn purchase_order_data_sources(
        mut self,
        value: impl IntoValue<List<PurchaseOrderDataSourceProperty>>,
    ) -> Self {
        self.0
            .put("PurchaseOrderDataSources", value.into_value().into_node());
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

impl Kind for EinvoiceDeliveryPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EinvoiceDeliveryPreferenceProperty> for EinvoiceDeliveryPreferenceProperty {}
impl From<EinvoiceDeliveryPreferenceProperty> for Node {
    #[inline]
    fn from(value: EinvoiceDeliveryPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EinvoiceDeliveryPreferenceProperty> for EinvoiceDeliveryPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<EinvoiceDeliveryPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies criteria for selecting which invoices should be processed.
///
/// The property type `ProcurementPortalPreferenceSelector` of `AWS::Invoicing::ProcurementPortalPreference`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcurementPortalPreferenceSelectorProperty(Object);

impl ProcurementPortalPreferenceSelectorProperty {
    /// `ProcurementPortalPreferenceSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies.
    ///
    /// `InvoiceUnitArns`.
    pub fn invoice_unit_arns(
        mut self,
        value: impl IntoValue<List<kinds::invoicing::InvoiceUnitArn>>,
    ) -> Self {
        self.0
            .put("InvoiceUnitArns", value.into_value().into_node());
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

impl Kind for ProcurementPortalPreferenceSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcurementPortalPreferenceSelectorProperty>
    for ProcurementPortalPreferenceSelectorProperty
{
}
impl From<ProcurementPortalPreferenceSelectorProperty> for Node {
    #[inline]
    fn from(value: ProcurementPortalPreferenceSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcurementPortalPreferenceSelectorProperty>
    for ProcurementPortalPreferenceSelectorProperty
{
    #[inline]
    fn into_value(self) -> Value<ProcurementPortalPreferenceSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the source configuration for retrieving purchase order data.
///
/// The property type `PurchaseOrderDataSource` of `AWS::Invoicing::ProcurementPortalPreference`.
#[must_use = "a property type does nothing until it is set"]
pub struct PurchaseOrderDataSourceProperty(Object);

impl PurchaseOrderDataSourceProperty {
    /// `PurchaseOrderDataSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of e-invoice document that requires purchase order data.
    ///
    /// `EinvoiceDeliveryDocumentType`; one of `AWS_CLOUD_INVOICE`, `AWS_CLOUD_CREDIT_MEMO`, `AWS_MARKETPLACE_INVOICE`, `AWS_MARKETPLACE_CREDIT_MEMO`, `AWS_REQUEST_FOR_PAYMENT`.
    pub fn einvoice_delivery_document_type(
        mut self,
        value: impl IntoValue<EinvoiceDeliveryDocumentType>,
    ) -> Self {
        self.0.put(
            "EinvoiceDeliveryDocumentType",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of source for purchase order data.
    ///
    /// `PurchaseOrderDataSourceType`; one of `ASSOCIATED_PURCHASE_ORDER_REQUIRED`, `PURCHASE_ORDER_NOT_REQUIRED`.
    pub fn purchase_order_data_source_type(
        mut self,
        value: impl IntoValue<PurchaseOrderDataSourceType>,
    ) -> Self {
        self.0.put(
            "PurchaseOrderDataSourceType",
            value.into_value().into_node(),
        );
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

impl Kind for PurchaseOrderDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PurchaseOrderDataSourceProperty> for PurchaseOrderDataSourceProperty {}
impl From<PurchaseOrderDataSourceProperty> for Node {
    #[inline]
    fn from(value: PurchaseOrderDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PurchaseOrderDataSourceProperty> for PurchaseOrderDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<PurchaseOrderDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for the test environment of the procurement portal.
///
/// The property type `TestEnvPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
#[must_use = "a property type does nothing until it is set"]
pub struct TestEnvPreferenceProperty(Object);

impl TestEnvPreferenceProperty {
    /// `TestEnvPreferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain identifier for the buyer in the test environment.
    ///
    /// `BuyerDomain`; one of `NetworkID`.
    pub fn buyer_domain(mut self, value: impl IntoValue<BuyerDomain>) -> Self {
        self.0.put("BuyerDomain", value.into_value().into_node());
        self
    }

    /// The unique identifier for the buyer in the test environment.
    ///
    /// `BuyerIdentifier`.
    pub fn buyer_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BuyerIdentifier", value.into_value().into_node());
        self
    }

    /// The endpoint URL for e-invoice delivery in the test environment.
    ///
    /// `ProcurementPortalInstanceEndpoint`.
    pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProcurementPortalInstanceEndpoint",
            value.into_value().into_node(),
        );
        self
    }

    /// The shared secret for secure communication in the test environment.
    ///
    /// `ProcurementPortalSharedSecret`.
    pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProcurementPortalSharedSecret",
            value.into_value().into_node(),
        );
        self
    }

    /// The domain identifier for the supplier in the test environment.
    ///
    /// `SupplierDomain`; one of `NetworkID`.
    pub fn supplier_domain(mut self, value: impl IntoValue<SupplierDomain>) -> Self {
        self.0.put("SupplierDomain", value.into_value().into_node());
        self
    }

    /// The unique identifier for the supplier in the test environment.
    ///
    /// `SupplierIdentifier`.
    pub fn supplier_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SupplierIdentifier", value.into_value().into_node());
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

impl Kind for TestEnvPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TestEnvPreferenceProperty> for TestEnvPreferenceProperty {}
impl From<TestEnvPreferenceProperty> for Node {
    #[inline]
    fn from(value: TestEnvPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TestEnvPreferenceProperty> for TestEnvPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<TestEnvPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BuyerDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum BuyerDomain {
    /// `NetworkID`.
    NetworkId,
}

#[diagnostic::do_not_recommend]
impl Kind for BuyerDomain {}
#[diagnostic::do_not_recommend]
impl TextKind for BuyerDomain {}
#[diagnostic::do_not_recommend]
impl IdKind for BuyerDomain {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BuyerDomain {}
#[diagnostic::do_not_recommend]
impl IntoValue<BuyerDomain> for BuyerDomain {
    #[inline]
    fn into_value(self) -> Value<BuyerDomain> {
        const VALUES: &[&str] = &["NetworkID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConnectionTestingMethod` of a `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum ConnectionTestingMethod {
    /// `PROD_ENV_DOLLAR_TEST`.
    ProdEnvDollarTest,
    /// `TEST_ENV_REPLAY_TEST`.
    TestEnvReplayTest,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionTestingMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionTestingMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionTestingMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionTestingMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionTestingMethod> for ConnectionTestingMethod {
    #[inline]
    fn into_value(self) -> Value<ConnectionTestingMethod> {
        const VALUES: &[&str] = &["PROD_ENV_DOLLAR_TEST", "TEST_ENV_REPLAY_TEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EinvoiceDeliveryAttachmentTypes` of a `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum EinvoiceDeliveryAttachmentType {
    /// `INVOICE_PDF`.
    InvoicePdf,
    /// `RFP_PDF`.
    RfpPdf,
}

#[diagnostic::do_not_recommend]
impl Kind for EinvoiceDeliveryAttachmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for EinvoiceDeliveryAttachmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for EinvoiceDeliveryAttachmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EinvoiceDeliveryAttachmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EinvoiceDeliveryAttachmentType> for EinvoiceDeliveryAttachmentType {
    #[inline]
    fn into_value(self) -> Value<EinvoiceDeliveryAttachmentType> {
        const VALUES: &[&str] = &["INVOICE_PDF", "RFP_PDF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EinvoiceDeliveryDocumentTypes` of a `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum EinvoiceDeliveryDocumentType {
    /// `AWS_CLOUD_CREDIT_MEMO`.
    AwsCloudCreditMemo,
    /// `AWS_CLOUD_INVOICE`.
    AwsCloudInvoice,
    /// `AWS_MARKETPLACE_CREDIT_MEMO`.
    AwsMarketplaceCreditMemo,
    /// `AWS_MARKETPLACE_INVOICE`.
    AwsMarketplaceInvoice,
    /// `AWS_REQUEST_FOR_PAYMENT`.
    AwsRequestForPayment,
}

#[diagnostic::do_not_recommend]
impl Kind for EinvoiceDeliveryDocumentType {}
#[diagnostic::do_not_recommend]
impl TextKind for EinvoiceDeliveryDocumentType {}
#[diagnostic::do_not_recommend]
impl IdKind for EinvoiceDeliveryDocumentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EinvoiceDeliveryDocumentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EinvoiceDeliveryDocumentType> for EinvoiceDeliveryDocumentType {
    #[inline]
    fn into_value(self) -> Value<EinvoiceDeliveryDocumentType> {
        const VALUES: &[&str] = &[
            "AWS_CLOUD_CREDIT_MEMO",
            "AWS_CLOUD_INVOICE",
            "AWS_MARKETPLACE_CREDIT_MEMO",
            "AWS_MARKETPLACE_INVOICE",
            "AWS_REQUEST_FOR_PAYMENT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProcurementPortalName` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum ProcurementPortalName {
    /// `COUPA`.
    Coupa,
    /// `SAP_BUSINESS_NETWORK`.
    SapBusinessNetwork,
}

#[diagnostic::do_not_recommend]
impl Kind for ProcurementPortalName {}
#[diagnostic::do_not_recommend]
impl TextKind for ProcurementPortalName {}
#[diagnostic::do_not_recommend]
impl IdKind for ProcurementPortalName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProcurementPortalName {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProcurementPortalName> for ProcurementPortalName {
    #[inline]
    fn into_value(self) -> Value<ProcurementPortalName> {
        const VALUES: &[&str] = &["COUPA", "SAP_BUSINESS_NETWORK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum Protocol {
    /// `CXML`.
    Cxml,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["CXML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PurchaseOrderDataSourceType` of a `PurchaseOrderDataSource` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum PurchaseOrderDataSourceType {
    /// `ASSOCIATED_PURCHASE_ORDER_REQUIRED`.
    AssociatedPurchaseOrderRequired,
    /// `PURCHASE_ORDER_NOT_REQUIRED`.
    PurchaseOrderNotRequired,
}

#[diagnostic::do_not_recommend]
impl Kind for PurchaseOrderDataSourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for PurchaseOrderDataSourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for PurchaseOrderDataSourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PurchaseOrderDataSourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PurchaseOrderDataSourceType> for PurchaseOrderDataSourceType {
    #[inline]
    fn into_value(self) -> Value<PurchaseOrderDataSourceType> {
        const VALUES: &[&str] = &[
            "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
            "PURCHASE_ORDER_NOT_REQUIRED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SupplierDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
pub enum SupplierDomain {
    /// `NetworkID`.
    NetworkId,
}

#[diagnostic::do_not_recommend]
impl Kind for SupplierDomain {}
#[diagnostic::do_not_recommend]
impl TextKind for SupplierDomain {}
#[diagnostic::do_not_recommend]
impl IdKind for SupplierDomain {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupplierDomain {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupplierDomain> for SupplierDomain {
    #[inline]
    fn into_value(self) -> Value<SupplierDomain> {
        const VALUES: &[&str] = &["NetworkID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
