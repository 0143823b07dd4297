//! Kinds of sensitive data.

use stackwright_core::{Node, Scope, Text, text};

/// A kind of sensitive data that CloudWatch Logs finds.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataIdentifier {
    name: Text,
    /// The pattern of one of one's own.
    regex: Option<Text>,
}

/// Declares the kinds that AWS knows, each with its name.
macro_rules! data_identifiers {
    ($($constant:ident: $name:literal;)*) => {
        #[allow(missing_docs, reason = "they are what they are called")]
        impl DataIdentifier {
            $(pub const $constant: Self = Self::known($name);)*
        }
    };
}

impl DataIdentifier {
    const fn known(name: &'static str) -> Self {
        Self {
            name: Text::Borrowed(name),
            regex: None,
        }
    }

    /// Another kind that AWS knows, by its name.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            regex: None,
        }
    }

    /// A kind of one's own: what matches a regular expression.
    ///
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-custom-data-identifiers.html>
    pub fn custom(name: impl Into<Text>, regex: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            regex: Some(regex.into()),
        }
    }

    pub(super) fn node(&self, scope: &Scope) -> Node {
        match self.regex {
            Some(_) => self.name.clone().into(),
            None => {
                let path = format!(":dataprotection::aws:data-identifier/{}", self.name);
                text!["arn:", scope.stack_partition(), path].into()
            }
        }
    }

    pub(super) fn definition(&self) -> Option<(&Text, &Text)> {
        Some((&self.name, self.regex.as_ref()?))
    }
}

data_identifiers! {
    ADDRESS: "Address";
    AWSSECRETKEY: "AwsSecretKey";
    BANKACCOUNTNUMBER_DE: "BankAccountNumber-DE";
    BANKACCOUNTNUMBER_ES: "BankAccountNumber-ES";
    BANKACCOUNTNUMBER_FR: "BankAccountNumber-FR";
    BANKACCOUNTNUMBER_GB: "BankAccountNumber-GB";
    BANKACCOUNTNUMBER_IT: "BankAccountNumber-IT";
    BANKACCOUNTNUMBER_US: "BankAccountNumber-US";
    CEPCODE_BR: "CepCode-BR";
    CNPJ_BR: "Cnpj-BR";
    CPFCODE_BR: "CpfCode-BR";
    CREDITCARDEXPIRATION: "CreditCardExpiration";
    CREDITCARDNUMBER: "CreditCardNumber";
    CREDITCARDSECURITYCODE: "CreditCardSecurityCode";
    DRIVERSLICENSE_AT: "DriversLicense-AT";
    DRIVERSLICENSE_AU: "DriversLicense-AU";
    DRIVERSLICENSE_BE: "DriversLicense-BE";
    DRIVERSLICENSE_BG: "DriversLicense-BG";
    DRIVERSLICENSE_CA: "DriversLicense-CA";
    DRIVERSLICENSE_CY: "DriversLicense-CY";
    DRIVERSLICENSE_CZ: "DriversLicense-CZ";
    DRIVERSLICENSE_DE: "DriversLicense-DE";
    DRIVERSLICENSE_DK: "DriversLicense-DK";
    DRIVERSLICENSE_EE: "DriversLicense-EE";
    DRIVERSLICENSE_ES: "DriversLicense-ES";
    DRIVERSLICENSE_FI: "DriversLicense-FI";
    DRIVERSLICENSE_FR: "DriversLicense-FR";
    DRIVERSLICENSE_GB: "DriversLicense-GB";
    DRIVERSLICENSE_GR: "DriversLicense-GR";
    DRIVERSLICENSE_HR: "DriversLicense-HR";
    DRIVERSLICENSE_HU: "DriversLicense-HU";
    DRIVERSLICENSE_IE: "DriversLicense-IE";
    DRIVERSLICENSE_IT: "DriversLicense-IT";
    DRIVERSLICENSE_LT: "DriversLicense-LT";
    DRIVERSLICENSE_LU: "DriversLicense-LU";
    DRIVERSLICENSE_LV: "DriversLicense-LV";
    DRIVERSLICENSE_MT: "DriversLicense-MT";
    DRIVERSLICENSE_NL: "DriversLicense-NL";
    DRIVERSLICENSE_PL: "DriversLicense-PL";
    DRIVERSLICENSE_PT: "DriversLicense-PT";
    DRIVERSLICENSE_RO: "DriversLicense-RO";
    DRIVERSLICENSE_SE: "DriversLicense-SE";
    DRIVERSLICENSE_SI: "DriversLicense-SI";
    DRIVERSLICENSE_SK: "DriversLicense-SK";
    DRIVERSLICENSE_US: "DriversLicense-US";
    DRUGENFORCEMENTAGENCYNUMBER_US: "DrugEnforcementAgencyNumber-US";
    ELECTORALROLLNUMBER_GB: "ElectoralRollNumber-GB";
    EMAILADDRESS: "EmailAddress";
    HEALTHINSURANCECARDNUMBER_EU: "HealthInsuranceCardNumber-EU";
    HEALTHINSURANCECLAIMNUMBER_US: "HealthInsuranceClaimNumber-US";
    HEALTHINSURANCENUMBER_FR: "HealthInsuranceNumber-FR";
    HEALTHCAREPROCEDURECODE_US: "HealthcareProcedureCode-US";
    INDIVIDUALTAXIDENTIFICATIONNUMBER_US: "IndividualTaxIdentificationNumber-US";
    INSEECODE_FR: "InseeCode-FR";
    IPADDRESS: "IpAddress";
    LATLONG: "LatLong";
    MEDICAREBENEFICIARYNUMBER_US: "MedicareBeneficiaryNumber-US";
    NAME: "Name";
    NATIONALDRUGCODE_US: "NationalDrugCode-US";
    NATIONALIDENTIFICATIONNUMBER_DE: "NationalIdentificationNumber-DE";
    NATIONALIDENTIFICATIONNUMBER_ES: "NationalIdentificationNumber-ES";
    NATIONALIDENTIFICATIONNUMBER_IT: "NationalIdentificationNumber-IT";
    NATIONALINSURANCENUMBER_GB: "NationalInsuranceNumber-GB";
    NATIONALPROVIDERID_US: "NationalProviderId-US";
    NHSNUMBER_GB: "NhsNumber-GB";
    NIENUMBER_ES: "NieNumber-ES";
    NIFNUMBER_ES: "NifNumber-ES";
    OPENSSHPRIVATEKEY: "OpenSshPrivateKey";
    PASSPORTNUMBER_CA: "PassportNumber-CA";
    PASSPORTNUMBER_DE: "PassportNumber-DE";
    PASSPORTNUMBER_ES: "PassportNumber-ES";
    PASSPORTNUMBER_FR: "PassportNumber-FR";
    PASSPORTNUMBER_GB: "PassportNumber-GB";
    PASSPORTNUMBER_IT: "PassportNumber-IT";
    PASSPORTNUMBER_US: "PassportNumber-US";
    PERMANENTRESIDENCENUMBER_CA: "PermanentResidenceNumber-CA";
    PERSONALHEALTHNUMBER_CA: "PersonalHealthNumber-CA";
    PGPPRIVATEKEY: "PgpPrivateKey";
    PHONENUMBER_BR: "PhoneNumber-BR";
    PHONENUMBER_DE: "PhoneNumber-DE";
    PHONENUMBER_ES: "PhoneNumber-ES";
    PHONENUMBER_FR: "PhoneNumber-FR";
    PHONENUMBER_GB: "PhoneNumber-GB";
    PHONENUMBER_IT: "PhoneNumber-IT";
    PHONENUMBER_US: "PhoneNumber-US";
    PKCSPRIVATEKEY: "PkcsPrivateKey";
    POSTALCODE_CA: "PostalCode-CA";
    PUTTYPRIVATEKEY: "PuttyPrivateKey";
    RGNUMBER_BR: "RgNumber-BR";
    SOCIALINSURANCENUMBER_CA: "SocialInsuranceNumber-CA";
    SSN_ES: "Ssn-ES";
    SSN_US: "Ssn-US";
    TAXID_DE: "TaxId-DE";
    TAXID_ES: "TaxId-ES";
    TAXID_FR: "TaxId-FR";
    TAXID_GB: "TaxId-GB";
    VEHICLEIDENTIFICATIONNUMBER: "VehicleIdentificationNumber";
    ZIPCODE_US: "ZipCode-US";
}
