//! Records that depend on where they are asked from.

use stackwright_core::{Node, Object};

use crate::words::words;

words! {
    /// A continent.
    #[allow(missing_docs, reason = "the names of continents")]
    pub enum Continent {
        Africa = "AF",
        Antarctica = "AN",
        Asia = "AS",
        Europe = "EU",
        Oceania = "OC",
        NorthAmerica = "NA",
        SouthAmerica = "SA",
    }
}

/// From where a record is answered with.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geo.html>
#[derive(Clone, Debug)]
pub struct GeoLocation(Place);

#[derive(Clone, Debug)]
enum Place {
    Continent(Continent),
    Country(String),
    Subdivision(String, String),
}

impl GeoLocation {
    /// From a continent.
    pub fn continent(continent: Continent) -> Self {
        Self(Place::Continent(continent))
    }

    /// From a country, by its two-letter code.
    pub fn country(code: impl Into<String>) -> Self {
        Self(Place::Country(code.into()))
    }

    /// From a state of the USA, by its two-letter code.
    pub fn subdivision(code: impl Into<String>) -> Self {
        Self::subdivision_of("US", code)
    }

    /// From a part of a country, by the codes of both. Route 53 knows those of the USA and Ukraine.
    pub fn subdivision_of(country: impl Into<String>, code: impl Into<String>) -> Self {
        Self(Place::Subdivision(country.into(), code.into()))
    }

    /// From wherever no other record is for.
    pub fn default_location() -> Self {
        Self::country("*")
    }

    pub(super) fn render(&self) -> Node {
        let location = Object::typed();
        let location = match &self.0 {
            Place::Continent(continent) => location.with("ContinentCode", continent.as_str()),
            Place::Country(code) => location.with("CountryCode", code.as_str()),
            Place::Subdivision(country, code) => location
                .with("CountryCode", country.as_str())
                .with("SubdivisionCode", code.as_str()),
        };
        location.into()
    }

    /// What tells the record from others of its name.
    pub(super) fn identifier(&self) -> String {
        match &self.0 {
            Place::Continent(continent) => format!("GEO_CONTINENT_{}", continent.as_str()),
            Place::Country(code) => format!("GEO_COUNTRY_{code}"),
            Place::Subdivision(country, code) => {
                format!("GEO_COUNTRY_{country}_SUBDIVISION_{code}")
            }
        }
    }
}
